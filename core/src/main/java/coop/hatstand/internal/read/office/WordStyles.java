package coop.hatstand.internal.read.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a Word file's styles and numberings make of a paragraph: a heading, a list's item. */
final class WordStyles {
    private static final Pattern HEADING = Pattern.compile("heading ([1-6])");
    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> abstracts = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** A style: its name, what it is based on, the list it belongs to and its level among headings. */
    private static final class Style {
        private String name = "";
        private String based = "";
        private String list = "";
        private String outline = "";
    }

    void styles(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String value = Xml.value(xml);
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = new Style();
                    styles.put(Xml.attribute(xml, "styleId"), style);
                }
                case "name" -> style.name = value.toLowerCase(Locale.ROOT);
                case "basedOn" -> style.based = value;
                case "numId" -> style.list = value;
                case "outlineLvl" -> style.outline = value;
                default -> { }
            }
        }
    }

    void numbering(XMLStreamReader xml) throws XMLStreamException {
        String definition = "";
        String level = "";
        String number = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> definition = Xml.attribute(xml, "abstractNumId");
                case "lvl" -> level = Xml.attribute(xml, "ilvl");
                case "numFmt" -> formats.putIfAbsent(definition + "/" + level, Xml.value(xml));
                case "num" -> number = Xml.attribute(xml, "numId");
                case "abstractNumId" -> abstracts.put(number, Xml.value(xml));
                default -> { }
            }
        }
    }

    /** The level of a heading, from 1; empty if it is none. */
    Optional<Integer> heading(String style, String outline) {
        Style at = styles.get(style);
        for (int i = 0; i < DEEPEST && at != null; i++) {
            Matcher heading = HEADING.matcher(at.name);
            if (at.name.equals("title")) {
                return Optional.of(1);
            } else if (heading.matches()) {
                return Optional.of(Math.min(6, Integer.parseInt(heading.group(1)) + 1));
            } else if (at.outline.matches("[0-5]")) {
                return Optional.of(Math.min(6, Integer.parseInt(at.outline) + 2));
            }
            at = styles.get(at.based);
        }
        return outline.matches("[0-5]") ? Optional.of(Math.min(6, Integer.parseInt(outline) + 2)) : Optional.empty();
    }

    /** What opens the element of a list's item; empty if the paragraph is of no list. */
    Optional<String> item(String style, String list, String level) {
        String number = list;
        Style at = styles.get(style);
        for (int i = 0; i < DEEPEST && at != null && number.isEmpty(); i++) {
            number = at.list;
            at = styles.get(at.based);
        }
        if (number.isEmpty() || number.equals("0")) {
            return Optional.empty();
        }
        String depth = level.isEmpty() ? "0" : level;
        String definition = abstracts.getOrDefault(number, "");
        String format = formats.getOrDefault(definition + "/" + depth, "decimal");
        if (format.equals("bullet") || format.equals("none")) {
            return Optional.of("<ul><li>");
        }
        int count = counts.merge(definition + "/" + depth, 1, Integer::sum);
        counts.keySet().removeIf(key -> key.startsWith(definition + "/") && key.compareTo(definition + "/" + depth) > 0);
        return Optional.of("<ol start=\"" + count + "\"><li>");
    }
}
