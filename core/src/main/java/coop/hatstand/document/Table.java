package coop.hatstand.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table of short cells with one header row.
 *
 * @param header the header row's cells; fixes the number of columns
 * @param rows the other rows, each with as many cells as the header
 * @param rowHeaders whether the first cell of each row heads that row
 * @param bars a bar chart of the rows, for formats that draw: the table says the same in figures
 */
public record Table(List<List<Inline>> header, List<List<List<Inline>>> rows, boolean rowHeaders, Optional<Bars> bars) implements Block {

    /**
     * A bar for each row.
     *
     * @param words what the chart shows, for those who cannot see it
     * @param values how long each row's bar is
     * @param whole the length of a bar that is full
     */
    public record Bars(String words, List<Integer> values, int whole) {

        public Bars {
            Objects.requireNonNull(words, "words");
            values = List.copyOf(values);
            if (whole < 1 || values.stream().anyMatch(value -> value < 0)) {
                throw new IllegalArgumentException("bars are 0 or longer, and a full one is longer than 0");
            }
        }

        /** How much of a full bar a row's is, at most 1. */
        public float share(int row) {
            return Math.min(1, (float) values.get(row) / whole);
        }
    }

    public Table {
        header = header.stream().map(List::copyOf).toList();
        rows = rows.stream().map(Table::cells).toList();
        int columns = header.size();
        if (columns == 0) {
            throw new IllegalArgumentException("a table has at least one column");
        }
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("every row has as many cells as the header: " + columns);
        }
        if (bars.isPresent() && bars.get().values().size() != rows.size()) {
            throw new IllegalArgumentException("every row has a bar: " + rows.size());
        }
    }

    /** A table without a chart. */
    public Table(List<List<Inline>> header, List<List<List<Inline>>> rows, boolean rowHeaders) {
        this(header, rows, rowHeaders, Optional.empty());
    }

    /** Made one by one: a large table's cells are many. */
    private static List<List<Inline>> cells(List<List<Inline>> row) {
        List<List<Inline>> cells = new ArrayList<>(row.size());
        for (List<Inline> cell : row) {
            cells.add(List.copyOf(cell));
        }
        return List.copyOf(cells);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.table(this);
    }
}
