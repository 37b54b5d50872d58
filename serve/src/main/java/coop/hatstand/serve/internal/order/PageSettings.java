package coop.hatstand.serve.internal.order;

import coop.hatstand.Hatstand;
import coop.hatstand.docx.DocxExporter;
import coop.hatstand.export.Paper;
import coop.hatstand.pdf.PdfExporter;
import coop.hatstand.serve.internal.http.Problem;
import coop.hatstand.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Paper, fonts and template. Exporters stay unchanged if none is given. */
final class PageSettings {

    /** What the others are made from, so that they share its fonts. */
    private final PdfExporter handouts = new PdfExporter();

    /** The door with exporters that make such pages. */
    Hatstand apply(Hatstand hatstand, RequestOrder requestOrder) throws Problem {
        Optional<Paper> paper = new OrderOptions(requestOrder).choice("page", Paper.values(), size -> size.name().toLowerCase(Locale.ROOT));
        List<Source> fonts = requestOrder.files("fonts");
        Optional<Source> template = requestOrder.file("template");
        Hatstand applied = hatstand;
        if (paper.isPresent() || !fonts.isEmpty()) {
            PdfExporter.Builder pdf = handouts.toBuilder().fonts(fonts);
            paper.ifPresent(pdf::page);
            applied = applied.with(pdf.build());
        }
        if (paper.isPresent() || template.isPresent()) {
            DocxExporter.Builder docx = DocxExporter.builder();
            paper.ifPresent(docx::page);
            template.ifPresent(docx::template);
            applied = applied.with(docx.build());
        }
        return applied;
    }
}
