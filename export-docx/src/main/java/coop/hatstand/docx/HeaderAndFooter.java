package coop.hatstand.docx;

import coop.hatstand.document.Metadata;
import java.io.OutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what stands at the head and the foot of every page. */
final class HeaderAndFooter {

    private static final Pattern FIELD = Pattern.compile("\\{(pages?)}");

    private final Metadata metadata;
    private final Styles styles;

    HeaderAndFooter(Metadata metadata, Styles styles) {
        this.metadata = metadata;
        this.styles = styles;
    }

    void writeHeader(OutputStream out) {
        Xml xml = new Xml(out).start("w:hdr", "xmlns:w", Xml.W);
        kicker(xml);
        xml.end().finish();
    }

    /** Writes the line that every page of a pack carries. */
    void kicker(Xml xml) {
        xml.start("w:p", "xmlns:w", Xml.W);
        new Paragraphs(xml, styles).contentOfPlain(Layout.of(Style.HEADER), metadata.furniture().kicker());
        xml.end();
    }

    void writeFooter(OutputStream out) {
        Xml xml = new Xml(out).start("w:ftr", "xmlns:w", Xml.W);
        Paragraphs paragraphs = new Paragraphs(xml, styles);
        paragraphs.start(Layout.of(Style.FOOTER), metadata.title());
        paragraphs.runs().words(metadata.title(), RunLook.PLAIN);
        paragraphs.runs().tab();
        page(paragraphs.runs());
        paragraphs.end();
        xml.end().finish();
    }

    /** The page line, with a field for each number in it. */
    private void page(Runs runs) {
        String pattern = metadata.furniture().page();
        Matcher field = FIELD.matcher(pattern);
        int from = 0;
        while (field.find()) {
            runs.words(pattern.substring(from, field.start()), RunLook.PLAIN);
            runs.field(field.group(1).equals("page") ? " PAGE " : " NUMPAGES ", "1");
            from = field.end();
        }
        runs.words(pattern.substring(from), RunLook.PLAIN);
    }
}
