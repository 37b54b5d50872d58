package coop.hatstand.serve;

import coop.hatstand.Hatstand;
import coop.hatstand.document.Source;
import coop.hatstand.docx.DocxExporter;
import coop.hatstand.docx.Page;
import coop.hatstand.pdf.PageSize;
import coop.hatstand.pdf.PdfExporter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How pages are to look. Where nothing is asked for, the exporters stay as they were found. */
final class Pages {

    /** Paper, as both exporters with pages know it. */
    private enum Paper {
        A4(PageSize.A4, Page.A4),
        LETTER(PageSize.LETTER, Page.LETTER);

        private final PageSize pdf;
        private final Page docx;

        Paper(PageSize pdf, Page docx) {
            this.pdf = pdf;
            this.docx = docx;
        }

        private String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the others are made from, so that they share its fonts. */
    private final PdfExporter handouts = new PdfExporter();

    /** The door with exporters that make such pages. */
    Hatstand apply(Hatstand hatstand, Order order) throws Problem {
        Optional<Paper> paper = new Wishes(order).choice("page", Paper.values(), Paper::id);
        List<Source> fonts = order.files("fonts");
        Optional<Source> template = order.file("template");
        Hatstand applied = hatstand;
        if (paper.isPresent() || !fonts.isEmpty()) {
            PdfExporter.Builder pdf = handouts.toBuilder().fonts(fonts);
            paper.ifPresent(p -> pdf.page(p.pdf));
            applied = applied.with(pdf.build());
        }
        if (paper.isPresent() || template.isPresent()) {
            DocxExporter.Builder docx = DocxExporter.builder();
            paper.ifPresent(p -> docx.page(p.docx));
            template.ifPresent(docx::template);
            applied = applied.with(docx.build());
        }
        return applied;
    }
}
