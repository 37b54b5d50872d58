package coop.hatstand.internal.markup.normal;

import coop.hatstand.document.Inline;
import coop.hatstand.document.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes a table of rows of uneven length. */
public final class Tables {

    private Tables() {}

    /** The first row is the header; short rows are filled up with empty cells. */
    public static Table of(List<List<List<Inline>>> rows, boolean rowHeaders) {
        int columns = Math.max(1, rows.stream().mapToInt(List::size).max().orElse(1));
        List<List<List<Inline>>> even = rows.stream().map(row -> filled(row, columns)).toList();
        List<List<Inline>> header = even.isEmpty() ? filled(List.of(), columns) : even.get(0);
        return new Table(header, even.subList(Math.min(1, even.size()), even.size()), rowHeaders);
    }

    private static List<List<Inline>> filled(List<List<Inline>> row, int columns) {
        List<List<Inline>> filled = new ArrayList<>(row);
        filled.addAll(Collections.nCopies(columns - row.size(), List.of()));
        return filled;
    }
}
