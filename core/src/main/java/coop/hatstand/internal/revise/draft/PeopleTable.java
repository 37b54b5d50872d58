package coop.hatstand.internal.revise.draft;

import coop.hatstand.document.Inline;
import coop.hatstand.document.Table;
import coop.hatstand.internal.revise.compare.ComparableText;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of the People table.
 *
 * @param header the column headings
 * @param rows one row per person; all are as long as the header
 */
record PeopleTable(List<String> header, List<List<String>> rows) {

    static PeopleTable of(Table table) {
        List<String> header = table.header().stream().map(ComparableText::inlineWords).toList();
        List<List<String>> rows = table.rows().stream().map(row -> words(row, header.size()))
                .filter(row -> !row.stream().allMatch(String::isEmpty)).toList();
        return new PeopleTable(header, rows);
    }

    private static List<String> words(List<List<Inline>> row, int columns) {
        List<String> words = new ArrayList<>(row.stream().map(ComparableText::inlineWords).toList());
        while (words.size() < columns) {
            words.add("");
        }
        return words;
    }

    /** The same table with its columns in the order of another one, matched by heading or else by position, followed by columns that the other does not have. */
    PeopleTable setLike(PeopleTable other) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < other.header.size(); i++) {
            int named = header.indexOf(other.header.get(i));
            order.add(named >= 0 && !order.contains(named) ? named : i < header.size() && !other.header.contains(header.get(i)) && !order.contains(i) ? i : -1);
        }
        for (int i = 0; i < header.size(); i++) {
            if (!order.contains(i)) {
                order.add(i);
            }
        }
        return new PeopleTable(inOrder(header, order), rows.stream().map(row -> inOrder(row, order)).toList());
    }

    private static List<String> inOrder(List<String> cells, List<Integer> order) {
        return order.stream().map(i -> i < 0 ? "" : cells.get(i)).toList();
    }
}
