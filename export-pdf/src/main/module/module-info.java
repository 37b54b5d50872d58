/** The PDF handout, and the reader of the briefing that it carries. */
module coop.hatstand.pdf {
    requires transitive coop.hatstand.core;
    requires java.desktop;
    requires com.github.librepdf.openpdf;

    exports coop.hatstand.pdf;

    provides coop.hatstand.export.Exporter with coop.hatstand.pdf.PdfExporter;
    provides coop.hatstand.export.DraftReader with coop.hatstand.pdf.HandoutReader;
    provides coop.hatstand.read.PageTextReader with coop.hatstand.pdf.PdfTextReader;
}
