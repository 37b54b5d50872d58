package coop.hatstand.docx;

import coop.hatstand.document.Attachment;
import coop.hatstand.document.Document;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Writes the custom XML part: the briefing, and what Word has no words for. */
final class Carried {

    static final String NAMESPACE = "urn:hatstand:briefing:1";

    private Carried() {
    }

    static void write(Document document, Outline outline, List<String> edges, OutputStream out) throws IOException {
        Metadata metadata = document.metadata();
        Xml xml = new Xml(out).start("draft", "xmlns", NAMESPACE, "audience", metadata.audience().id(), "language", metadata.language());
        metadata.created().ifPresent(created -> xml.start("created").text(created.toString()).end());
        xml.start("page").text(metadata.furniture().page()).end();
        xml.start("contents").text(metadata.furniture().contents()).end();
        edges.forEach(line -> xml.start("edge").text(line).end());
        for (Section section : outline.sections()) {
            xml.empty("section", "id", section.id(), "role", section.role().name().toLowerCase(Locale.ROOT),
                    "number", section.heading().number().orElse(""));
        }
        for (Slot slot : outline.slots()) {
            xml.start("slot", "id", slot.id(), "kind", slot.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            xml.text(slot.prompt()).end();
        }
        outline.entries().stream().filter(entry -> !entry.byline().ref().toLowerCase(Locale.ROOT).equals(entry.id()))
                .forEach(entry -> xml.empty("entry", "id", entry.id(), "ref", entry.byline().ref()));
        outline.anchors().madeUp().forEach((id, name) -> xml.empty("bookmark", "id", id, "name", name));
        if (document.source().isPresent()) {
            attachment(document.source().get(), xml, out);
        }
        xml.end().finish();
    }

    /** Writes the attachment's bytes straight to the stream, between two flushes of the writer. */
    private static void attachment(Attachment attachment, Xml xml, OutputStream out) throws IOException {
        xml.start("briefing", "name", attachment.name(), "mediaType", attachment.mediaType()).text("").flush();
        EscapedText escaped = new EscapedText(out);
        attachment.content().writeTo(escaped);
        escaped.finish();
        xml.end();
    }

    /** Writes what ties the part to its namespace. */
    static void writeProperties(OutputStream out) {
        String ds = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
        Xml xml = new Xml(out).start("ds:datastoreItem", "xmlns:ds", ds, "ds:itemID", "{7D1F8C52-40B6-4C0E-9D0A-3B6E5A1C9F27}");
        xml.start("ds:schemaRefs").empty("ds:schemaRef", "ds:uri", NAMESPACE).end().end().finish();
    }
}
