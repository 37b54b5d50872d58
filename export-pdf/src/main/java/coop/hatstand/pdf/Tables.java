package coop.hatstand.pdf;

import coop.hatstand.document.Inline;
import coop.hatstand.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets tables; the header row heads each page that the table reaches. */
final class Tables {

    private static final float PADDING = 2.6f;
    private static final String DOT = "●";

    private final Press press;
    private final Place place;
    private boolean fromRight;

    Tables(Press press, Place place) {
        this.press = press;
        this.place = place;
    }

    void write(Table table) {
        Columns columns = Columns.of(table, place.width(), press);
        fromRight = Direction.of(table, place.fromRight());
        press.flow().space(6);
        press.open(Tag.of("Table"));
        Row header = row(table.header(), columns, columns.style().strong(), true, true);
        if (table.rows().isEmpty()) {
            add(header, false);
        } else {
            group("THead", () -> add(header, true));
            press.flow().repeat(header.repetition());
            group("TBody", () -> table.rows().forEach(cells ->
                    add(row(cells, columns, columns.style(), false, table.rowHeaders()), false)));
            press.flow().stopRepeating();
        }
        press.close();
        press.flow().release();
        press.flow().space(10);
    }

    private void group(String type, Runnable rows) {
        press.open(Tag.of(type));
        rows.run();
        press.close();
    }

    private void add(Row row, boolean keep) {
        press.open(Tag.ROW);
        press.flow().add(row, keep);
        press.flow().act(row::end);
        press.close();
    }

    private Row row(List<List<Inline>> contents, Columns columns, Style style, boolean header, boolean rowHeader) {
        List<Cell> cells = new ArrayList<>();
        float x = 0;
        for (int c = 0; c < contents.size(); c++) {
            float width = columns.widths()[c];
            Tag tag = header ? Tag.COLUMN_HEADER : rowHeader && c == 0 ? Tag.ROW_HEADER : Tag.CELL;
            float inset = c == 0 ? 0 : columns.padding();
            float room = width - 2 * columns.padding() + 0.1f;
            List<Line> lines = contents.get(c).isEmpty() ? List.of() : press.breaker().lines(runs(contents.get(c), style), room, fromRight);
            float left = fromRight ? place.right() - x - (columns.centred()[c] ? width - inset : inset + room) : place.left() + x + inset;
            cells.add(new Cell(tag, left, style, lines, columns.centred()[c] ? width - 2 * inset : 0));
            x += width;
        }
        return Row.of(press.pen(), cells, PADDING, Optional.of(y -> press.pen().rule(place.left(), place.right(), y, Ink.RULE)));
    }

    private List<Run> runs(List<Inline> content, Style style) {
        List<Run> runs = press.runs(content, style);
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.text().equals(DOT)) {
                runs.set(i, Run.of(DOT, run.style().in(Ink.ACCENT).sized(run.style().size() * 1.3f), run.span()));
            }
        }
        return runs;
    }
}
