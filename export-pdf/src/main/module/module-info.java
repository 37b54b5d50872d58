/** The PDF handout, the reader of the briefing that it carries, and the reader of filled-in PDF forms. */
module coop.hatstand.pdf {
    requires transitive coop.hatstand.core;
    requires java.desktop;
    requires com.github.librepdf.openpdf;

    exports coop.hatstand.pdf;

    provides coop.hatstand.export.Exporter with coop.hatstand.pdf.CardExporter, coop.hatstand.pdf.PdfExporter;
    provides coop.hatstand.export.DraftReader with coop.hatstand.pdf.HandoutReader;
    provides coop.hatstand.read.DiscussionReader with coop.hatstand.pdf.FilledFormReader;
    provides coop.hatstand.read.PageTextReader with coop.hatstand.pdf.PdfTextReader;
}
