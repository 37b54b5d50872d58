package coop.hatstand.internal.read.office;

import coop.hatstand.internal.read.survey.SurveyHeadings;
import java.util.List;

/**
 * One sheet of a workbook.
 *
 * @param name its name
 * @param rows its rows of cells, each at its place
 */
record Sheet(String name, List<List<String>> rows) {
    private static final int FEWEST = 2;
    /** How much more of a table than the first sheet another must be. */
    private static final long MUCH_MORE = 3;

    private static final int HEAD_ROWS = 12;

    /** The sheet that is the table of answers, of those whose headings ask or say who answered, if there are any. */
    static Sheet table(List<Sheet> sheets, SurveyHeadings headings) {
        List<Sheet> asking = sheets.stream().filter(sheet -> sheet.asks(headings)).toList();
        return table(asking.isEmpty() ? sheets : asking);
    }

    private boolean asks(SurveyHeadings headings) {
        return rows.stream().limit(HEAD_ROWS).anyMatch(row -> row.stream().filter(cell -> !cell.isBlank() && headings.knows(cell)).count() >= FEWEST);
    }

    /** The sheet that is a table: the first, unless it is no table, as a cover page is none, or another is much more of one, as is the data behind a summary. */
    static Sheet table(List<Sheet> sheets) {
        Sheet best = sheets.get(0);
        for (Sheet sheet : sheets) {
            if (sheet.cells() > MUCH_MORE * best.cells()) {
                best = sheet;
            }
        }
        return best;
    }

    /** How many cells there are in rows that may be a table's. */
    private long cells() {
        return rows.stream().mapToLong(row -> row.stream().filter(cell -> !cell.isBlank()).count()).filter(filled -> filled >= FEWEST).sum();
    }
}
