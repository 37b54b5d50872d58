package coop.hatstand.internal.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A workbook's shared strings, and how a string is read from XML. Used once. */
final class XlsxStrings {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> strings = new ArrayList<>();

    void take(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
                strings.add(string(xml));
            }
        }
    }

    /** The string a cell's index names; empty if there is none. */
    String at(String index) {
        try {
            int at = Integer.parseInt(index.strip());
            return at >= 0 && at < strings.size() ? strings.get(at) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** The text of the element the reader stands at: its runs, without readings of East Asian characters. */
    static String string(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int reading = 0;
        boolean inText = false;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                reading += xml.getLocalName().equals("rPh") ? 1 : 0;
                inText = xml.getLocalName().equals("t");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
                reading -= xml.getLocalName().equals("rPh") ? 1 : 0;
                inText = false;
            } else if (xml.isCharacters() && inText && reading == 0) {
                text.append(xml.getText());
            }
        }
        return unescaped(text.toString());
    }

    /** Characters XML cannot hold are written {@code _x000D_} (ECMA-376 part 1, 22.9.2.19). */
    private static String unescaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(found -> {
            char character = (char) Integer.parseInt(found.group(1), 16);
            return character == '\\' || character == '$' ? "\\" + character : String.valueOf(character);
        }) : text;
    }
}
