package coop.hatstand.internal.read.survey;

import java.util.List;

/**
 * A table without the notes that stand below it: rows with nothing but words in the first column, which holds none above and asks nothing.
 *
 * @param rows the table's own
 */
record TableFoot(List<List<String>> rows, List<String> notes) {

    static TableFoot of(List<List<String>> rows) {
        int end = rows.size();
        while (end > 1 && rows.get(end - 1).stream().skip(1).allMatch(String::isBlank)) {
            end--;
        }
        List<String> below = firstCells(rows.subList(end, rows.size()));
        boolean notes = below.stream().anyMatch(CellShape::isSaid) && firstCells(rows.subList(0, end)).stream().noneMatch(cell -> CellShape.isSaid(cell) || cell.endsWith("?"));
        return notes ? new TableFoot(rows.subList(0, end), below) : new TableFoot(rows, List.of());
    }

    private static List<String> firstCells(List<List<String>> rows) {
        return rows.stream().filter(row -> !row.isEmpty()).map(row -> row.get(0).strip()).filter(cell -> !cell.isEmpty()).toList();
    }
}
