package coop.hatstand.internal.read.office;

import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.source.Limit;
import coop.hatstand.source.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The sheets of an OpenDocument spreadsheet (ISO/IEC 26300). Blank cells and rows that are only repeated count where something follows. Used once. */
final class OdsSheets {
    /** How many cells may come of one that is written once. */
    private static final int MOST_REPEATED = 1_000_000;

    private final Bounds bounds;
    private final List<Sheet> sheets = new ArrayList<>();
    private List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int blankRows;
    private int blankCells;
    private long repeated;

    OdsSheets(Bounds bounds) {
        this.bounds = bounds;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    void take(XMLStreamReader xml) throws XMLStreamException, UnreadableSourceException {
        int rowsAlike = 1;
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            String name = xml.hasName() ? xml.getLocalName() : "";
            if (event == XMLStreamReader.START_ELEMENT && name.equals("table") && depth++ == 0) {
                rows = new ArrayList<>();
                blankRows = 0;
                sheets.add(new Sheet(Xml.attribute(xml, "name"), rows));
            } else if (event == XMLStreamReader.END_ELEMENT && name.equals("table")) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT && name.equals("table-row")) {
                row = new ArrayList<>();
                blankCells = 0;
                rowsAlike = count(Xml.attribute(xml, "number-rows-repeated"));
            } else if (event == XMLStreamReader.END_ELEMENT && name.equals("table-row")) {
                endRow(rowsAlike);
            } else if (event == XMLStreamReader.START_ELEMENT && (name.equals("table-cell") || name.equals("covered-table-cell"))) {
                takeCell(xml);
            }
        }
    }

    private void endRow(int times) throws UnreadableSourceException {
        if (row.isEmpty()) {
            blankRows = Math.min(Integer.MAX_VALUE / 2, blankRows + times);
            return;
        }
        bounds.checkPosts(rows.size() + blankRows + times);
        repeat((long) (times - 1) * row.size());
        for (; blankRows > 0; blankRows--) {
            rows.add(List.of());
        }
        for (int i = 0; i < times; i++) {
            rows.add(row);
        }
    }

    private void takeCell(XMLStreamReader xml) throws XMLStreamException, UnreadableSourceException {
        int times = count(Xml.attribute(xml, "number-columns-repeated"));
        String text = value(xml);
        if (text.isBlank()) {
            blankCells = Math.min(Integer.MAX_VALUE / 2, blankCells + times);
            return;
        }
        bounds.check(Limit.COLUMNS, row.size() + blankCells + times);
        repeat(blankCells + times - 1L);
        for (; blankCells > 0; blankCells--) {
            row.add("");
        }
        for (int i = 0; i < times; i++) {
            row.add(text);
        }
    }

    private void repeat(long cells) throws UnreadableSourceException {
        repeated += cells;
        if (repeated > MOST_REPEATED) {
            throw bounds.beyond(Limit.COLUMNS);
        }
    }

    private static int count(String repeated) {
        return repeated.matches("[1-9]\\d{0,7}") ? Integer.parseInt(repeated) : 1;
    }

    private static String value(XMLStreamReader xml) throws XMLStreamException {
        String type = Xml.attribute(xml, "value-type");
        String stored = switch (type) {
            case "float" -> Xml.attribute(xml, "value");
            case "date" -> Xml.attribute(xml, "date-value").replace('T', ' ');
            default -> "";
        };
        String shown = shown(xml);
        return stored.isEmpty() || stored.length() > shown.length() && type.equals("float") ? shown : stored;
    }

    /** The paragraphs of the cell the reader stands at, without comments. */
    private static String shown(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int comment = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                comment += comment > 0 || xml.getLocalName().equals("annotation") ? 1 : 0;
                String name = comment > 0 ? "" : xml.getLocalName();
                text.append(name.equals("p") && text.length() > 0 || name.equals("line-break") ? "\n" : name.equals("s") || name.equals("tab") ? " " : "");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
                comment -= comment > 0 ? 1 : 0;
            } else if (xml.isCharacters() && comment == 0) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }
}
