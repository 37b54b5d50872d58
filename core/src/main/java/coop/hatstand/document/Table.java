package coop.hatstand.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of short cells with one header row.
 *
 * @param header the header row's cells; fixes the number of columns
 * @param rows the other rows, each with as many cells as the header
 * @param rowHeaders whether the first cell of each row heads that row
 */
public record Table(List<List<Inline>> header, List<List<List<Inline>>> rows, boolean rowHeaders) implements Block {

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
