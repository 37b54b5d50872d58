package coop.hatstand.internal.read.office;

import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.source.UnreadableSourceException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A sheet's rows of cells, each at its place. Used once. */
final class XlsxSheet {
    private static final int MOST_COLUMNS = 16_384;

    private final XlsxStrings strings;
    private final XlsxDates dates;
    private final Bounds bounds;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();

    XlsxSheet(XlsxStrings strings, XlsxDates dates, Bounds bounds) {
        this.strings = strings;
        this.dates = dates;
        this.bounds = bounds;
    }

    List<List<String>> rows() {
        return rows;
    }

    void take(XMLStreamReader xml) throws XMLStreamException, UnreadableSourceException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("row")) {
                    startRow(xml.getAttributeValue(null, "r"));
                } else if (xml.getLocalName().equals("c")) {
                    takeCell(xml);
                }
            }
        }
    }

    /** Rows that hold nothing are not written, yet count. */
    private void startRow(String number) throws UnreadableSourceException {
        int at = number == null || !number.matches("\\d{1,8}") ? rows.size() + 1 : Integer.parseInt(number);
        bounds.checkPosts(Math.max(at, rows.size() + 1));
        while (rows.size() < at - 1) {
            rows.add(List.of());
        }
        row = new ArrayList<>();
        rows.add(row);
    }

    private void takeCell(XMLStreamReader xml) throws XMLStreamException {
        int column = column(xml.getAttributeValue(null, "r"));
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String text = text(xml, type == null ? "n" : type, style);
        while (row.size() < column) {
            row.add("");
        }
        if (row.size() == column && column < MOST_COLUMNS) {
            row.add(text);
        }
    }

    /** The column of a reference such as {@code AB12}, from 0. */
    private int column(String reference) {
        if (reference == null) {
            return row.size();
        }
        int column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z' && column < MOST_COLUMNS; i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        return column == 0 ? row.size() : Math.min(column, MOST_COLUMNS) - 1;
    }

    private String text(XMLStreamReader xml, String type, String style) throws XMLStreamException {
        String text = "";
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (xml.isStartElement() && xml.getLocalName().equals("v")) {
                text = value(xml.getElementText(), type, style);
            } else if (xml.isStartElement() && xml.getLocalName().equals("is")) {
                text = XlsxStrings.string(xml);
            }
        }
        return text;
    }

    private String value(String stored, String type, String style) {
        return switch (type) {
            case "s" -> strings.at(stored);
            case "b" -> stored.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(stored.strip(), style);
            default -> stored;
        };
    }

    /** A number as a person would write it: 3 and not 3.0 or 3E0. */
    private String number(String stored, String style) {
        if (stored.length() > 40) {
            return stored;
        }
        try {
            BigDecimal number = new BigDecimal(stored).stripTrailingZeros();
            return Math.abs(number.scale()) > 40 ? stored : dates.date(style, number).orElseGet(number::toPlainString);
        } catch (NumberFormatException e) {
            return stored;
        }
    }
}
