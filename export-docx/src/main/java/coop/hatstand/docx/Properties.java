package coop.hatstand.docx;

import coop.hatstand.document.Metadata;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes the properties that file managers and search see. */
final class Properties {

    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    /** Said where the caller says no date: nothing here looks at a clock. */
    private static final Instant UNKNOWN = Instant.parse("1980-02-01T00:00:00Z");

    private Properties() {
    }

    static void write(Metadata metadata, OutputStream out) {
        String date = metadata.created().orElse(UNKNOWN).truncatedTo(ChronoUnit.SECONDS).toString();
        Xml xml = new Xml(out).start("cp:coreProperties", "xmlns:cp", CORE, "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.start("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(date).end();
        xml.start("dc:language").text(metadata.language()).end();
        xml.start("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(date).end();
        xml.start("dc:title").text(metadata.title()).end();
        xml.end().finish();
    }
}
