package coop.hatstand.internal.read.survey;

import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Makes one row of headings of two: some exports write under each question what it offers, or that it may be answered in words, and name a question
 * above the first of its choices only.
 */
final class TwoRowHeadings {
    private static final int LEAST_ROWS = 3;

    private final List<String> open;

    TwoRowHeadings(Labels labels) {
        open = labels.list("read.survey.open");
    }

    /** The rows as they are, or with the first two as one, and a blank one in the second's place so that the others keep their numbers. */
    List<List<String>> joined(List<List<String>> rows) {
        if (rows.size() < LEAST_ROWS || rows.get(1).stream().noneMatch(this::isOpen) || !isBelow(rows.get(0), rows.get(1))) {
            return rows;
        }
        List<List<String>> joined = new ArrayList<>(rows);
        joined.set(0, heads(rows.get(0), rows.get(1)));
        joined.set(1, List.of());
        return joined;
    }

    /** Whether the second row names choices alone: something stands in it below each column that has no heading, and in no column that tells who answered. */
    private static boolean isBelow(List<String> first, List<String> second) {
        return IntStream.range(0, Math.max(first.size(), second.size())).allMatch(i -> !cell(first, i).isEmpty() || !cell(second, i).isEmpty())
                && cell(second, 0).isEmpty();
    }

    private List<String> heads(List<String> first, List<String> second) {
        List<String> heads = new ArrayList<>();
        String asked = "";
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            asked = cell(first, i).isEmpty() ? asked : cell(first, i);
            String offered = cell(second, i);
            heads.add(offered.isEmpty() || isOpen(offered) ? asked : asked + " [" + offered + "]");
        }
        return heads;
    }

    private boolean isOpen(String cell) {
        return open.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }
}
