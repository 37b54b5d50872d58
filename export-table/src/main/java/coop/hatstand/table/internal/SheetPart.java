package coop.hatstand.table.internal;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes one sheet: its heads stay in view, its cells are text in place or whole numbers. */
final class SheetPart {
    /** What a cell can hold. */
    private static final int LONGEST = 32_000;
    private static final int LONGEST_COUNT = 9;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 70;

    private SheetPart() {
    }

    static void write(XmlPart part, Sheet sheet) throws XMLStreamException {
        part.root("worksheet", XmlPart.MAIN).start("sheetViews").start("sheetView", "workbookViewId", "0");
        part.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen").end().end();
        columns(part, sheet);
        part.start("sheetData");
        row(part, sheet.heads(), "1");
        for (List<String> cells : sheet.rows()) {
            for (List<String> piece : pieces(cells)) {
                row(part, piece, "0");
            }
        }
        part.end();
    }

    /** As wide as what is in them, up to what one reads at a glance. */
    private static void columns(XmlPart part, Sheet sheet) throws XMLStreamException {
        part.start("cols");
        for (int i = 0; i < sheet.heads().size(); i++) {
            int column = i;
            int longest = sheet.rows().stream().mapToInt(cells -> cells.get(column).length()).max().orElse(0);
            String at = Integer.toString(i + 1);
            part.empty("col", "min", at, "max", at, "width", Integer.toString(Math.min(WIDEST, Math.max(NARROWEST, longest + 2))), "customWidth", "1");
        }
        part.end();
    }

    /** A row whose cells are too long goes on in the next, with the first cell again. */
    private static List<List<String>> pieces(List<String> cells) {
        List<List<String>> pieces = new ArrayList<>();
        int longest = cells.stream().mapToInt(String::length).max().orElse(0);
        for (int from = 0; from == 0 || from < longest; from += LONGEST) {
            int start = from;
            List<String> piece = new ArrayList<>(cells.stream().map(cell -> cell.substring(Math.min(start, cell.length()), Math.min(start + LONGEST, cell.length()))).toList());
            piece.set(0, cells.get(0));
            pieces.add(piece);
        }
        return pieces;
    }

    private static void row(XmlPart part, List<String> cells, String style) throws XMLStreamException {
        part.start("row");
        for (String cell : cells) {
            part.start("c", "s", style);
            if (isCount(cell)) {
                part.start("v").text(cell).end();
            } else if (!cell.isEmpty()) {
                part.attributes("t", "inlineStr").start("is").start("t", "xml:space", "preserve").text(cell).end().end();
            }
            part.end();
        }
        part.end();
    }

    private static boolean isCount(String cell) {
        return cell.length() <= LONGEST_COUNT && !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9') && (cell.length() == 1 || cell.charAt(0) != '0');
    }
}
