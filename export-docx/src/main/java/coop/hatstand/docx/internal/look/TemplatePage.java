package coop.hatstand.docx.internal.look;

import coop.hatstand.docx.internal.opc.PackageLimits;
import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.export.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/** The page set-up of a template's last section, with the headers and footers it has or inherits from earlier sections. */
final class TemplatePage {

    /** What is kept, in the order the schema wants it (ECMA-376 part 1, §17.6.17); printers' trays and footnotes are not. */
    private static final List<String> KEPT = List.of("pgSz", "pgMar", "pgBorders", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid");

    /** Relationship ids by "header first", "footer default" and so on. */
    private final Map<String, String> edges = new TreeMap<>();
    private final Map<String, String> kept = new TreeMap<>();
    private int width = Paper.A4.twipsWide();
    private int margins = 2 * 1440;

    private TemplatePage() {
    }

    static TemplatePage read(InputStream document) throws IOException {
        TemplatePage page = new TemplatePage();
        SafeXml in = SafeXml.open(document, PackageLimits.TEMPLATE);
        int section = Integer.MAX_VALUE;
        while (in.next()) {
            if (in.starts() && in.word().equals("sectPr") && in.depth() < section) {
                section = in.depth();
                page.kept.clear();
            } else if (in.ends() && in.depth() < section) {
                section = Integer.MAX_VALUE;
            } else if (in.starts() && in.depth() == section + 1) {
                page.take(in);
            }
        }
        return page;
    }

    Map<String, String> edges() {
        return edges;
    }

    int width() {
        return Math.max(width - margins, 2 * 1440);
    }

    /** The {@code w:sectPr} element, with references to headers and footers by the ids given. */
    String markup(Map<String, String> ids) {
        StringBuilder markup = new StringBuilder("<w:sectPr>");
        ids.forEach((edge, id) -> markup.append("<w:").append(edge.substring(0, edge.indexOf(' '))).append("Reference w:type=\"")
                .append(edge.substring(edge.indexOf(' ') + 1)).append("\" r:id=\"").append(id).append("\"/>"));
        KEPT.forEach(name -> markup.append(kept.getOrDefault(name, "")));
        return markup.append("</w:sectPr>").toString();
    }

    private void take(SafeXml in) throws IOException {
        String name = in.word();
        if (name.equals("headerReference") || name.equals("footerReference")) {
            String type = in.attribute("type");
            if (List.of("default", "first", "even").contains(type)) {
                edges.put(name.replace("Reference", "") + " " + type, in.relationship());
            }
        } else if (KEPT.contains(name)) {
            measure(in, name);
            StringBuilder markup = new StringBuilder();
            copy(in, markup);
            kept.put(name, markup.toString());
        }
    }

    private void measure(SafeXml in, String name) throws IOException {
        try {
            if (name.equals("pgSz")) {
                width = Integer.parseInt(in.attribute("w"));
            } else if (name.equals("pgMar")) {
                margins = Integer.parseInt(in.attribute("left")) + Integer.parseInt(in.attribute("right"));
            }
        } catch (NumberFormatException e) {
            throw new IOException("its page has no size that can be read; set the page up again in Word");
        }
    }

    /** Copies the element that starts, with all in it, to its end. */
    private static void copy(SafeXml in, StringBuilder markup) throws IOException {
        int depth = in.depth();
        do {
            if (in.starts()) {
                markup.append("<w:").append(in.reader().getLocalName());
                attributes(in.reader(), markup);
                markup.append('>');
            } else if (in.ends()) {
                markup.append("</w:").append(in.reader().getLocalName()).append('>');
            }
        } while ((in.depth() >= depth || !in.ends()) && in.next());
    }

    private static void attributes(XMLStreamReader in, StringBuilder markup) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            boolean word = in.getNamespaceURI().equals(in.getAttributeNamespace(i));
            if (word && in.getAttributeValue(i).chars().noneMatch(c -> "<>&\"".indexOf(c) >= 0)) {
                markup.append(" w:").append(in.getAttributeLocalName(i)).append("=\"").append(in.getAttributeValue(i)).append('"');
            }
        }
    }
}
