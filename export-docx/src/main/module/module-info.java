/** The Word draft, written and read back. */
module coop.hatstand.docx {
    requires transitive coop.hatstand.core;
    requires java.xml;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;
    requires org.jsoup;

    exports coop.hatstand.docx;

    provides coop.hatstand.export.Exporter with coop.hatstand.docx.DocxExporter;
    provides coop.hatstand.export.DraftReader with coop.hatstand.docx.DocxDraftReader;
}
