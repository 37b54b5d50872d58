package coop.hatstand.internal.markup.normal;

import coop.hatstand.document.Inline;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The normal form of a table: rows have header cells when every first cell that is not empty is strong as a whole, and then it is not said twice.
 */
final class TableForm {

    private TableForm() {}

    static Table of(Table table, MarkHandling handling) {
        List<List<Inline>> header = cells(table.header(), handling);
        List<List<List<Inline>>> rows = new ArrayList<>(table.rows().size());
        table.rows().forEach(row -> rows.add(cells(row, handling)));
        boolean strong = rows.stream().map(row -> row.get(0)).anyMatch(cell -> !cell.isEmpty())
                && rows.stream().allMatch(row -> table.rowHeaders() || row.get(0).isEmpty() || strong(row.get(0)));
        return new Table(header, strong ? rows.stream().map(TableForm::plainFirst).toList() : rows, strong);
    }

    private static List<List<Inline>> cells(List<List<Inline>> row, MarkHandling handling) {
        List<List<Inline>> cells = new ArrayList<>(row.size());
        for (List<Inline> cell : row) {
            cells.add(NormalForm.inlines(cell, handling));
        }
        return cells;
    }

    private static boolean strong(List<Inline> cell) {
        return cell.size() == 1 && cell.get(0) instanceof Strong;
    }

    private static List<List<Inline>> plainFirst(List<List<Inline>> row) {
        List<List<Inline>> plain = new ArrayList<>(row);
        plain.set(0, InlineCopy.withoutStrong(row.get(0)));
        return plain;
    }
}
