package coop.hatstand.app;

import coop.hatstand.Hatstand;
import coop.hatstand.docx.DocxExporter;
import coop.hatstand.export.Paper;
import coop.hatstand.pdf.CardExporter;
import coop.hatstand.pdf.PdfExporter;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.Optional;

/** How pages look. Where nothing is asked for, the exporters stay as they were found. Safe to share between threads. */
public final class PageSettings {
    /** What the others are made from, so that they share its fonts. */
    private final PdfExporter handouts = new PdfExporter();

    /** Gives fonts to a builder: those of a folder, or those that came with a request. */
    public interface Fonts {
        /** Adds them. */
        void to(PdfExporter.Builder pdf) throws IOException;
    }

    /** The door with exporters that make such pages. */
    public Hatstand apply(Hatstand hatstand, Optional<Paper> paper, Optional<Fonts> fonts, Optional<Source> template) throws IOException {
        Hatstand applied = hatstand;
        if (paper.isPresent() || fonts.isPresent()) {
            PdfExporter.Builder pdf = handouts.toBuilder();
            paper.ifPresent(pdf::page);
            if (fonts.isPresent()) {
                fonts.get().to(pdf);
            }
            PdfExporter handout = pdf.build();
            applied = applied.toBuilder().exporter(handout).exporter(new CardExporter(handout)).build();
        }
        if (paper.isPresent() || template.isPresent()) {
            DocxExporter.Builder docx = DocxExporter.builder();
            paper.ifPresent(docx::page);
            template.ifPresent(docx::template);
            applied = applied.toBuilder().exporter(docx.build()).build();
        }
        return applied;
    }
}
