package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Document;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Packing;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.docx.internal.opc.EscapedText;
import coop.hatstand.docx.internal.opc.XmlWriter;
import coop.hatstand.source.Attachment;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Writes the custom XML part: the briefing, and what Word has no place for. */
public final class CarriedPart {

    public static final String NAMESPACE = "urn:hatstand:briefing:1";

    private CarriedPart() {
    }

    static void write(Document document, DocumentIndex documentIndex, List<String> edges, OutputStream out) throws IOException {
        Metadata metadata = document.metadata();
        XmlWriter xmlWriter = new XmlWriter(out).start("draft", "xmlns", NAMESPACE, "audience", metadata.audience().id(), "language", metadata.language());
        metadata.created().ifPresent(created -> xmlWriter.start("created").text(created.toString()).end());
        Packing packing = metadata.packing();
        xmlWriter.start("packing", "terms", packing.terms().orElse(""), "layout", packing.layout().id(), "compact", Boolean.toString(packing.compact()));
        packing.hats().forEach(hat -> xmlWriter.start("hat").text(hat).end());
        xmlWriter.end();
        xmlWriter.start("title").text(metadata.title()).end().start("kicker").text(metadata.furniture().kicker()).end();
        xmlWriter.start("standfirst").text(metadata.furniture().standfirst()).end();
        xmlWriter.start("page").text(metadata.furniture().page()).end();
        xmlWriter.start("contents").text(metadata.furniture().contents()).end();
        edges.forEach(line -> xmlWriter.start("edge").text(line).end());
        for (Section section : documentIndex.sections()) {
            xmlWriter.empty("section", "id", section.id(), "role", section.role().name().toLowerCase(Locale.ROOT),
                    "number", section.heading().number().orElse(""), "kicker", section.heading().kicker().orElse(""));
        }
        for (Slot slot : documentIndex.slots()) {
            xmlWriter.start("slot", "id", slot.id(), "kind", slot.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            xmlWriter.text(slot.prompt()).end();
        }
        documentIndex.entries().forEach(entry -> xmlWriter.empty("entry", "id", entry.id(), "ref", entry.byline().ref()));
        documentIndex.anchors().madeUp().forEach((id, name) -> xmlWriter.empty("bookmark", "id", id, "name", name));
        if (document.source().isPresent()) {
            attachment(document.source().get(), xmlWriter, out);
        }
        xmlWriter.end().finish();
    }

    /** Writes the attachment's bytes straight to the stream, between two flushes of the writer. */
    private static void attachment(Attachment attachment, XmlWriter xmlWriter, OutputStream out) throws IOException {
        xmlWriter.start("briefing", "name", attachment.name(), "mediaType", attachment.mediaType()).text("").flush();
        EscapedText escaped = new EscapedText(out);
        attachment.content().writeTo(escaped);
        escaped.finish();
        xmlWriter.end();
    }

    /** Writes what ties the part to its namespace. */
    static void writeProperties(OutputStream out) {
        String ds = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
        XmlWriter xmlWriter = new XmlWriter(out).start("ds:datastoreItem", "xmlns:ds", ds, "ds:itemID", "{7D1F8C52-40B6-4C0E-9D0A-3B6E5A1C9F27}");
        xmlWriter.start("ds:schemaRefs").empty("ds:schemaRef", "ds:uri", NAMESPACE).end().end().finish();
    }
}
