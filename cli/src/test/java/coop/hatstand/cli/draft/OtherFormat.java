package coop.hatstand.cli.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A Word draft as LibreOffice saves it in a format that is not Word's, in the little that such files share. */
enum OtherFormat {
    OPEN_DOCUMENT("fodt") {
        @Override
        String whole(WordFile draft, String body) throws IOException {
            StringBuilder styles = new StringBuilder();
            for (Element style : all(root(draft.part("word/styles.xml")), "w:style")) {
                String family = style.getAttribute("w:type").equals("character") ? "text" : "paragraph";
                styles.append("<style:style style:name=\"" + style.getAttribute("w:styleId") + "\" style:display-name=\"" + value(style, "w:name").orElse("") + "\" style:family=\"" + family + "\"/>");
            }
            StringBuilder looks = new StringBuilder();
            Map.of("b", "fo:font-weight=\"bold\"", "i", "fo:font-style=\"italic\"", "m", "fo:background-color=\"#ffff00\"").forEach((name, look) ->
                    looks.append("<style:style style:name=\"" + name + "\" style:family=\"text\"><style:text-properties " + look + "/></style:style>"));
            lists(draft).forEach((number, ordered) -> looks.append("<text:list-style style:name=\"L" + number + "\">"
                    + "<text:list-level-style-number text:level=\"1\" style:num-format=\"" + (ordered ? "1" : "") + "\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"" + (ordered ? "1" : "") + "\"/></text:list-style>"));
            String names = Stream.of("office", "style", "text", "table").map(name -> " xmlns:" + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"").reduce("", String::concat)
                    + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document" + names + "><office:styles>" + styles + "</office:styles><office:automatic-styles>" + looks + "</office:automatic-styles><office:body><office:text>"
                    + body + "</office:text></office:body></office:document>";
        }

        @Override
        String paragraph(String style, String marks, String words) {
            return style.startsWith("Heading") ? "<text:h text:style-name=\"" + style + "\" text:outline-level=\"" + style.substring(7) + "\">" + marks + words + "</text:h>"
                    : "<text:p text:style-name=\"" + style + "\">" + marks + words + "</text:p>";
        }

        @Override
        String bookmark(String name) {
            return "<text:bookmark-start text:name=\"" + name + "\"/>";
        }

        @Override
        String look(String look, String words) {
            return "<text:span text:style-name=\"" + look + "\">" + words + "</text:span>";
        }

        @Override
        String words(String text) {
            return escaped(text).replaceAll("(?<= ) |^ ", "<text:s/>");
        }

        @Override
        String tab() {
            return "<text:tab/>";
        }

        @Override
        String lineBreak() {
            return "<text:line-break/>";
        }

        @Override
        String link(String address, String words) {
            return "<text:a xlink:href=\"" + address + "\">" + words + "</text:a>";
        }

        @Override
        String item(String list, boolean ordered, String words) {
            return "<text:list text:style-name=\"L" + list + "\"><text:list-item>" + words + "</text:list-item></text:list>";
        }

        @Override
        String table(String rows) {
            return "<table:table>" + rows + "</table:table>";
        }

        @Override
        String row(String cells) {
            return "<table:table-row>" + cells + "</table:table-row>";
        }

        @Override
        String cell(String words) {
            return "<table:table-cell>" + words + "</table:table-cell>";
        }

        @Override
        String comment(String author, String text) {
            return "<office:annotation><dc:creator>" + author + "</dc:creator><text:p>" + text + "</text:p></office:annotation>";
        }
    },
    WEB_PAGE("html") {
        @Override
        String whole(WordFile draft, String body) {
            return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"/><title>x</title></head>\n<body lang=\"en-GB\">\n" + body + "</body></html>";
        }

        @Override
        String paragraph(String style, String marks, String words) {
            String tag = style.startsWith("Heading") ? "h" + style.substring(7) : "p";
            String contents = style.equals("Toc1") ? "<a href=\"#x\">" + words + "</a>" : words;
            return "<" + tag + ">" + marks + "\n" + contents + "</" + tag + ">\n";
        }

        @Override
        String bookmark(String name) {
            return "<a name=\"" + name + "\"></a>";
        }

        @Override
        String look(String look, String words) {
            return switch (look) {
                case "b", "i" -> "<" + look + ">" + words + "</" + look + ">";
                case "m" -> "<span style=\"background: #ffff00\">" + words + "</span>";
                case "HatstandCodeWords" -> "<font face=\"Courier New, serif\">" + words + "</font>";
                default -> words;
            };
        }

        @Override
        String words(String text) {
            return escaped(text).replace("  ", " \n ");
        }

        @Override
        String tab() {
            return "\t";
        }

        @Override
        String lineBreak() {
            return "<br/>\n";
        }

        @Override
        String link(String address, String words) {
            return "<a href=\"" + address + "\">" + words + "</a>";
        }

        @Override
        String item(String list, boolean ordered, String words) {
            return ordered ? "<ol>\n<li>" + words + "</li></ol>" : "<ul>\n<li>" + words + "</li></ul>";
        }

        @Override
        String table(String rows) {
            return "<table>" + rows + "</table>\n";
        }

        @Override
        String row(String cells) {
            return "<tr>" + cells + "</tr>\n";
        }

        @Override
        String cell(String words) {
            return "<td>" + words + "</td>";
        }

        @Override
        String comment(String author, String text) {
            return "<!-- " + text + " -->";
        }
    };

    private final String ending;

    OtherFormat(String ending) {
        this.ending = ending;
    }

    abstract String whole(WordFile draft, String body) throws IOException;

    abstract String paragraph(String style, String marks, String words);

    abstract String bookmark(String name);

    abstract String look(String look, String words);

    abstract String words(String text);

    abstract String tab();

    abstract String lineBreak();

    abstract String link(String address, String words);

    abstract String item(String list, boolean ordered, String words);

    abstract String table(String rows);

    abstract String row(String cells);

    abstract String cell(String words);

    abstract String comment(String author, String text);

    String ending() {
        return ending;
    }

    /** The draft in this format. */
    byte[] of(WordFile draft) throws IOException {
        StringBuilder body = new StringBuilder();
        for (Element block : children(all(root(draft.part(WordFile.BODY)), "w:body").get(0))) {
            body.append(block(draft, block));
        }
        return whole(draft, body.toString()).getBytes(UTF_8);
    }

    private String block(WordFile draft, Element block) throws IOException {
        StringBuilder inner = new StringBuilder();
        for (Element child : children(block)) {
            inner.append(switch (child.getTagName()) {
                case "w:tr", "w:tc", "w:tbl", "w:p" -> block(draft, child);
                default -> "";
            });
        }
        return switch (block.getTagName()) {
            case "w:tbl" -> table(inner.toString());
            case "w:tr" -> row(inner.toString());
            case "w:tc" -> cell(inner.toString());
            case "w:p" -> line(draft, block);
            default -> "";
        };
    }

    private String line(WordFile draft, Element paragraph) throws IOException {
        StringBuilder marks = new StringBuilder();
        all(paragraph, "w:bookmarkStart").forEach(mark -> marks.append(bookmark(mark.getAttribute("w:name"))));
        StringBuilder words = new StringBuilder();
        for (Element child : children(paragraph)) {
            words.append(inline(draft, child));
        }
        String line = paragraph(value(paragraph, "w:pStyle").orElse("Normal"), marks.toString(), words.toString());
        Optional<String> list = value(paragraph, "w:numId");
        int level = value(paragraph, "w:ilvl").map(Integer::parseInt).orElse(0);
        for (int i = 0; list.isPresent() && i <= level; i++) {
            line = item(list.get(), lists(draft).getOrDefault(list.get(), false), line);
        }
        return line;
    }

    private String inline(WordFile draft, Element element) throws IOException {
        StringBuilder words = new StringBuilder();
        for (Element child : children(element)) {
            words.append(switch (child.getTagName()) {
                case "w:r" -> inline(draft, child);
                case "w:t" -> words(child.getTextContent());
                case "w:tab" -> tab();
                case "w:br" -> lineBreak();
                case "w:commentReference" -> comment(draft, child.getAttribute("w:id"));
                default -> "";
            });
        }
        if (element.getTagName().equals("w:hyperlink")) {
            String to = element.getAttribute("w:anchor");
            return link(to.isEmpty() ? address(draft, element.getAttribute("r:id")) : "#" + to, words.toString());
        }
        String looked = words.toString();
        if (!looked.isEmpty()) {
            looked = has(element, "w:b") ? look("b", looked) : looked;
            looked = has(element, "w:i") ? look("i", looked) : looked;
            looked = has(element, "w:highlight") ? look("m", looked) : looked;
            Optional<String> style = value(element, "w:rStyle");
            looked = style.isPresent() ? look(style.get(), looked) : looked;
        }
        return looked;
    }

    private String comment(WordFile draft, String id) throws IOException {
        return all(root(draft.part("word/comments.xml")), "w:comment").stream().filter(comment -> comment.getAttribute("w:id").equals(id))
                .map(comment -> comment(comment.getAttribute("w:author"), escaped(comment.getTextContent()))).findFirst().orElse("");
    }

    private static String address(WordFile draft, String id) throws IOException {
        return all(root(draft.part("word/_rels/document.xml.rels")), "Relationship").stream().filter(link -> link.getAttribute("Id").equals(id)).map(link -> escaped(link.getAttribute("Target"))).findFirst().orElse("");
    }

    /** Whether each list has numbers. */
    private static Map<String, Boolean> lists(WordFile draft) throws IOException {
        Map<String, Boolean> lists = new HashMap<>();
        Element numbering = root(draft.part("word/numbering.xml"));
        for (Element list : all(numbering, "w:num")) {
            String definition = value(list, "w:abstractNumId").orElse("");
            all(numbering, "w:abstractNum").stream().filter(kind -> kind.getAttribute("w:abstractNumId").equals(definition))
                    .forEach(kind -> lists.put(list.getAttribute("w:numId"), !value(kind, "w:numFmt").orElse("").equals("bullet")));
        }
        return lists;
    }

    private static boolean has(Element run, String property) {
        return all(run, property).stream().anyMatch(look -> !look.getAttribute("w:val").matches("0|false"));
    }

    static Optional<String> value(Element in, String name) {
        return all(in, name).stream().map(element -> element.getAttribute("w:val")).findFirst();
    }

    static List<Element> all(Element in, String name) {
        return elements(in.getElementsByTagName(name));
    }

    private static List<Element> children(Element in) {
        return elements(in.getChildNodes());
    }

    private static List<Element> elements(NodeList nodes) {
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(nodes::item).filter(node -> node.getNodeType() == Node.ELEMENT_NODE).map(Element.class::cast).toList();
    }

    static Element root(String xml) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8))).getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
