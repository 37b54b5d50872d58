package coop.hatstand.docx.internal.look;

import coop.hatstand.document.Metadata;
import coop.hatstand.docx.internal.opc.XmlWriter;
import coop.hatstand.docx.internal.style.ParagraphLook;
import coop.hatstand.docx.internal.style.ParagraphWriter;
import coop.hatstand.docx.internal.style.RunLook;
import coop.hatstand.docx.internal.style.RunWriter;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyleIds;
import java.io.OutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the header and footer of every page. */
final class HeaderAndFooter {

    private static final Pattern FIELD = Pattern.compile("\\{(pages?)}");

    private final Metadata metadata;
    private final StyleIds styleIds;

    HeaderAndFooter(Metadata metadata, StyleIds styleIds) {
        this.metadata = metadata;
        this.styleIds = styleIds;
    }

    void writeHeader(OutputStream out) {
        XmlWriter writer = new XmlWriter(out).start("w:hdr", "xmlns:w", XmlWriter.W);
        kicker(writer);
        writer.end().finish();
    }

    /** Writes the line that every page of a pack carries. */
    void kicker(XmlWriter writer) {
        writer.start("w:p", "xmlns:w", XmlWriter.W);
        new ParagraphWriter(writer, styleIds).contentOfPlain(ParagraphLook.of(Style.HEADER), metadata.furniture().kicker());
        writer.end();
    }

    void writeFooter(OutputStream out) {
        XmlWriter writer = new XmlWriter(out).start("w:ftr", "xmlns:w", XmlWriter.W);
        ParagraphWriter paragraphWriter = new ParagraphWriter(writer, styleIds);
        paragraphWriter.start(ParagraphLook.of(Style.FOOTER), metadata.title());
        paragraphWriter.runs().words(metadata.title(), RunLook.PLAIN);
        paragraphWriter.runs().tab();
        page(paragraphWriter.runs());
        paragraphWriter.end();
        writer.end().finish();
    }

    /** The page line, with a field for each number in it. */
    private void page(RunWriter runWriter) {
        String pattern = metadata.furniture().page();
        Matcher field = FIELD.matcher(pattern);
        int from = 0;
        while (field.find()) {
            runWriter.words(pattern.substring(from, field.start()), RunLook.PLAIN);
            runWriter.field(field.group(1).equals("page") ? " PAGE " : " NUMPAGES ", "1");
            from = field.end();
        }
        runWriter.words(pattern.substring(from), RunLook.PLAIN);
    }
}
