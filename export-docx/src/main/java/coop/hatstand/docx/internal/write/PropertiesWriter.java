package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Metadata;
import coop.hatstand.docx.internal.opc.XmlWriter;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes the file properties that file managers and search engines show. */
final class PropertiesWriter {

    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    /** Said where the caller says no date: nothing here looks at a clock. */
    private static final Instant UNKNOWN = Instant.parse("1980-02-01T00:00:00Z");

    private PropertiesWriter() {
    }

    static void write(Metadata metadata, OutputStream out) {
        String date = metadata.created().orElse(UNKNOWN).truncatedTo(ChronoUnit.SECONDS).toString();
        XmlWriter writer = new XmlWriter(out).start("cp:coreProperties", "xmlns:cp", CORE, "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        writer.start("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(date).end();
        writer.start("dc:language").text(metadata.language()).end();
        writer.start("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(date).end();
        writer.start("dc:title").text(metadata.title()).end();
        writer.end().finish();
    }
}
