package coop.hatstand.internal.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The body of a Word file (ECMA-376, WordprocessingML) as HTML, as if all changes were accepted: content controls and legacy form fields with what was filled
 * in, without what only asks for it. Used once.
 */
public final class WordForm {
    /** The parts it is read of. */
    public static final String BODY = "word/document.xml";
    public static final String STYLES = "word/styles.xml";
    public static final String NUMBERING = "word/numbering.xml";
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "delText", "instrText", "Fallback", "footnoteReference", "commentReference", "sectPr", "rPrChange", "pPrChange");
    private static final Set<String> TICKED = Set.of("F0FE", "F052", "F053", "F078", "F0FC", "2612", "2611");
    private static final Set<String> EMPTY = Set.of("F0A8", "F06F", "F0A3", "F071", "2610");

    private final WordStyles styles = new WordStyles();
    private final FormHtml html = new FormHtml();
    private final Deque<String[]> paragraphs = new ArrayDeque<>();
    private final Deque<Boolean> controls = new ArrayDeque<>();
    private final List<String> entries = new ArrayList<>();
    private String chosen = "";
    private boolean bold;
    private boolean inProperties;
    private boolean inText;
    private int hidden;

    /** Takes the styles, which must come before the body. */
    public void styles(XMLStreamReader xml) throws XMLStreamException {
        styles.styles(xml);
    }

    /** Takes the numberings, which must come before the body. */
    public void numbering(XMLStreamReader xml) throws XMLStreamException {
        styles.numbering(xml);
    }

    /** Takes the body; deeper than {@code levels} is too deep. */
    public boolean body(XMLStreamReader xml, int levels) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                start(xml);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
                end(xml.getLocalName());
            } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA || event == XMLStreamReader.SPACE) {
                words(xml.getText());
            }
            if (depth > levels) {
                return false;
            }
        }
        return true;
    }

    /** The HTML. */
    public String html() {
        return html.toString();
    }

    private void words(String text) {
        if (inText && hidden == 0 && !prompts()) {
            html.text(text, bold);
        }
    }

    /** Whether what stands here only asks to be written over. */
    private boolean prompts() {
        return controls.contains(true);
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (LEFT_OUT.contains(name)) {
            hidden++;
        } else if (hidden == 0) {
            shown(name, xml);
        }
    }

    private void shown(String name, XMLStreamReader xml) {
        switch (name) {
            case "p" -> {
                paragraphs.push(new String[] {"", "", "", ""});
                html.startParagraph();
            }
            case "pPr", "rPr" -> inProperties = true;
            case "pStyle" -> set(0, Xml.value(xml));
            case "numId" -> set(1, Xml.value(xml));
            case "ilvl" -> set(2, Xml.value(xml));
            case "outlineLvl" -> set(3, Xml.value(xml));
            case "r" -> bold = false;
            case "b" -> bold = inProperties && Xml.isOn(xml);
            case "t" -> inText = true;
            case "tab" -> html.text(inProperties ? "" : "\t", false);
            case "br", "cr" -> html.text("\n", false);
            case "noBreakHyphen" -> html.text("-", bold);
            case "sym" -> symbol(Xml.attribute(xml, "char"));
            case "tbl" -> html.tag("<table>");
            case "tr" -> html.tag("<tr>");
            case "tc" -> html.tag("<td>");
            default -> control(name, xml);
        }
    }

    private void control(String name, XMLStreamReader xml) {
        switch (name) {
            case "sdt" -> controls.push(false);
            case "showingPlcHdr" -> {
                if (!controls.isEmpty() && Xml.isOn(xml)) {
                    controls.pop();
                    controls.push(true);
                }
            }
            case "checkBox" -> chosen = "box";
            case "default", "checked" -> {
                if (chosen.startsWith("box")) {
                    chosen = Xml.isOn(xml) ? "box ticked" : "box";
                }
            }
            case "ddList" -> {
                entries.clear();
                chosen = "0";
            }
            case "result" -> chosen = Xml.value(xml);
            case "listEntry" -> entries.add(Xml.value(xml));
            default -> { }
        }
    }

    private void symbol(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        html.text(TICKED.contains(upper) ? FormHtml.TICKED : EMPTY.contains(upper) ? FormHtml.EMPTY : "", false);
    }

    private void set(int at, String value) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek()[at] = value;
        }
    }

    private void end(String name) {
        if (LEFT_OUT.contains(name)) {
            hidden--;
            return;
        }
        if (hidden > 0) {
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "pPr", "rPr" -> inProperties = false;
            case "t" -> inText = false;
            case "sdt" -> controls.poll();
            case "checkBox" -> html.text(chosen.equals("box ticked") ? FormHtml.TICKED : FormHtml.EMPTY, false);
            case "ddList" -> {
                int place = chosen.matches("\\d{1,4}") ? Integer.parseInt(chosen) : 0;
                html.text(place < entries.size() ? entries.get(place) : "", false);
            }
            case "tbl" -> html.tag("</table>\n");
            case "tr" -> html.tag("</tr>");
            case "tc" -> html.tag("</td>");
            default -> { }
        }
    }

    private void endParagraph() {
        String[] at = paragraphs.pop();
        Optional<Integer> heading = styles.heading(at[0], at[3]);
        Optional<String> item = heading.isPresent() ? Optional.empty() : styles.item(at[0], at[1], at[2]);
        if (heading.isPresent()) {
            html.endParagraph("<h" + heading.get() + ">", "</h" + heading.get() + ">");
        } else if (item.isPresent()) {
            html.endParagraph(item.get(), item.get().startsWith("<ul") ? "</li></ul>" : "</li></ol>");
        } else {
            html.endParagraph("<p>", "</p>");
        }
    }
}
