package coop.hatstand.internal.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The body of an OpenDocument text (ISO/IEC 26300) as HTML: headings, lists with their numbers, tables, and form controls with what was filled in. Used once. */
public final class OpenDocumentForm {
    /** The part it is read of. */
    public static final String BODY = "content.xml";
    private static final Set<String> LEFT_OUT = Set.of("tracked-changes", "annotation", "note", "placeholder", "sequence-decls", "desc", "title");

    private final FormHtml html = new FormHtml();
    private final Set<String> boldStyles = new HashSet<>();
    private final Set<String> numbered = new HashSet<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Deque<String> elements = new ArrayDeque<>();
    private final Deque<String> lists = new ArrayDeque<>();
    private final Deque<Boolean> bold = new ArrayDeque<>();
    private String style = "";
    private String level = "";
    private String control = "";
    private boolean itemStarts;
    private int hidden;

    /** Takes the body; deeper than {@code levels} is too deep. */
    public boolean body(XMLStreamReader xml, int levels) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                start(xml.getLocalName(), xml);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml.getLocalName());
            } else if (event == XMLStreamReader.CHARACTERS && hidden == 0) {
                html.text(xml.getText().replaceAll("\\s+", " "), bold.contains(true));
            }
            if (elements.size() > levels) {
                return false;
            }
        }
        return true;
    }

    /** The HTML. */
    public String html() {
        return html.toString();
    }

    private void start(String name, XMLStreamReader xml) {
        elements.push(name);
        if (LEFT_OUT.contains(name)) {
            hidden++;
        }
        if (hidden > 0) {
            return;
        }
        switch (name) {
            case "style" -> {
                style = Xml.attribute(xml, "name");
                parents.put(style, Xml.attribute(xml, "parent-style-name"));
            }
            case "list-style" -> style = Xml.attribute(xml, "name");
            case "list-level-style-number" -> {
                if (Xml.attribute(xml, "level").equals("1")) {
                    numbered.add(style);
                }
            }
            case "text-properties" -> {
                if (Xml.attribute(xml, "font-weight").equals("bold")) {
                    boldStyles.add(style);
                }
            }
            case "text", "textarea", "formatted-text", "listbox", "combobox", "checkbox", "radio", "option" -> control(name, xml);
            case "control" -> html.text(values.getOrDefault(Xml.attribute(xml, "control"), ""), false);
            case "h", "p" -> paragraph(name, xml);
            case "span" -> bold.push(boldStyles.contains(Xml.attribute(xml, "style-name")));
            case "s" -> html.text(" ", false);
            case "tab" -> html.text("\t", false);
            case "line-break" -> html.text("\n", false);
            case "list" -> list(xml);
            case "list-item" -> itemStarts = true;
            case "table" -> html.tag("<table>");
            case "table-row" -> html.tag("<tr>");
            case "table-cell" -> html.tag("<td>");
            default -> { }
        }
    }

    /** What a control holds, for where it stands in the text. */
    private void control(String name, XMLStreamReader xml) {
        if (name.equals("option")) {
            if (Xml.attribute(xml, "current-selected").equals("true")) {
                values.put(control, Xml.attribute(xml, "label"));
            }
            return;
        }
        control = Xml.attribute(xml, "id");
        boolean box = name.equals("checkbox") || name.equals("radio");
        boolean on = Xml.attribute(xml, "current-state").equals("checked") || Xml.attribute(xml, "current-selected").equals("true");
        if (!control.isEmpty()) {
            values.put(control, box ? (on ? FormHtml.TICKED : FormHtml.EMPTY) + " " + Xml.attribute(xml, "label") + " " : Xml.attribute(xml, "current-value"));
        }
    }

    private void paragraph(String name, XMLStreamReader xml) {
        String style = Xml.attribute(xml, "style-name");
        String parent = parents.getOrDefault(style, "");
        boolean title = style.equals("Title") || parent.equals("Title");
        String outline = Xml.attribute(xml, "outline-level");
        level = title ? "1" : name.equals("h") ? Integer.toString(Math.min(6, (outline.matches("\\d") ? Integer.parseInt(outline) : 1) + 1)) : "";
        bold.push(boldStyles.contains(style));
        html.startParagraph();
    }

    private void list(XMLStreamReader xml) {
        String own = Xml.attribute(xml, "style-name");
        String style = own.isEmpty() && !lists.isEmpty() ? lists.peek() : own;
        boolean goesOn = Xml.attribute(xml, "continue-numbering").equals("true") || !Xml.attribute(xml, "continue-list").isEmpty();
        if (!goesOn && lists.isEmpty()) {
            counts.remove(style);
        }
        lists.push(style);
    }

    private void end(String name) {
        elements.poll();
        if (LEFT_OUT.contains(name)) {
            hidden--;
            return;
        }
        if (hidden > 0) {
            return;
        }
        switch (name) {
            case "h", "p" -> endParagraph();
            case "span" -> bold.poll();
            case "list" -> lists.poll();
            case "table" -> html.tag("</table>\n");
            case "table-row" -> html.tag("</tr>");
            case "table-cell" -> html.tag("</td>");
            default -> { }
        }
    }

    private void endParagraph() {
        bold.poll();
        if (!level.isEmpty()) {
            html.endParagraph("<h" + level + ">", "</h" + level + ">");
        } else if (!lists.isEmpty() && itemStarts && numbered.contains(lists.peek())) {
            html.endParagraph("<ol start=\"" + counts.merge(lists.peek(), 1, Integer::sum) + "\"><li>", "</li></ol>");
        } else if (!lists.isEmpty() && itemStarts) {
            html.endParagraph("<ul><li>", "</li></ul>");
        } else {
            html.endParagraph("<p>", "</p>");
        }
        itemStarts = false;
        level = "";
    }
}
