package coop.hatstand.internal.read.survey;

import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds a table's headings by their shape and makes one row of them: below titles, in several rows, with ids above and below, with a question named above the
 * first of its choices only.
 *
 * <p>The rows that are not a table's first are left blank where they stood, so that all others keep their numbers. Immutable.
 */
final class TableHead {
    private static final int DEEPEST = 12;
    private static final int LOOKED_AT = 50;
    /** Of the cells of the fullest row, the share that a row of headings must have. */
    private static final double FULL = 0.6;
    private static final Pattern IMPORT = Pattern.compile("\\{\\s*[\"']+ImportId[\"']+\\s*:.*\\}", Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile("[-+]?\\d[\\d.,/: -]*(?:[AP]M)?|\\S+@\\S+\\.\\S+");

    private final List<String> open;
    private final SurveyHeadings headings;

    TableHead(Labels labels, SurveyHeadings headings) {
        this.headings = headings;
        open = labels.list("read.survey.open");
    }

    List<List<String>> joined(List<List<String>> rows) {
        int ids = importIds(rows);
        if (ids > 0) {
            return with(rows, rows.get(ids - 1), ids);
        }
        int full = namesOptions(rows, 0) ? 0 : full(rows);
        int last = namesOptions(rows, full) ? full + 1 : full;
        return last == 0 ? rows : with(rows, grouped(rows, full, last == full ? rows.get(full) : heads(rows.get(full), rows.get(last))), last);
    }

    /** Where Qualtrics writes its own ids, which it does below the headings. */
    private static int importIds(List<List<String>> rows) {
        for (int i = 1; i < Math.min(DEEPEST, rows.size()); i++) {
            long ids = rows.get(i).stream().filter(cell -> IMPORT.matcher(cell.strip()).matches()).count();
            if (ids > 1 && ids * 2 > filled(rows.get(i))) {
                return i;
            }
        }
        return 0;
    }

    /** The first row that is as full as the table is wide and holds headings rather than figures, or the first. */
    private static int full(List<List<String>> rows) {
        long widest = rows.stream().limit(LOOKED_AT).mapToLong(TableHead::filled).max().orElse(0);
        for (int i = 0; i < Math.min(DEEPEST, rows.size()); i++) {
            if (widest > 1 && filled(rows.get(i)) >= Math.max(2, FULL * widest)) {
                boolean figures = rows.get(i).stream().anyMatch(cell -> FIGURE.matcher(cell.strip()).matches());
                boolean below = rows.subList(i + 1, rows.size()).stream().anyMatch(row -> filled(row) > 0);
                return below && (!figures || i == 0) ? i : 0;
            }
        }
        return 0;
    }

    private static List<List<String>> with(List<List<String>> rows, List<String> heads, int last) {
        List<List<String>> joined = new ArrayList<>(rows);
        joined.set(0, heads);
        for (int i = 1; i <= last; i++) {
            joined.set(i, List.of());
        }
        return joined;
    }

    /** The headings, each below a question that is written above the first of several. */
    private List<String> grouped(List<List<String>> rows, int full, List<String> lowest) {
        List<String> heads = lowest;
        for (List<String> above : rows.subList(0, full)) {
            // A title stands alone in the first column.
            if (filled(above) > (cell(above, 0).isEmpty() ? 0 : 1)) {
                heads = below(above, heads);
            }
        }
        return heads;
    }

    private List<String> below(List<String> above, List<String> heads) {
        List<String> below = new ArrayList<>();
        String group = "";
        for (int i = 0; i < heads.size(); i++) {
            group = !cell(above, i).isEmpty() ? cell(above, i) : CellShape.asks(group) && headings.kind(heads.get(i)).isWhose() ? "" : group;
            boolean within = CellShape.asks(group) && !CellShape.asks(heads.get(i)) && !cell(heads, i).isEmpty();
            below.add(within ? group + " [" + cell(heads, i) + "]" : heads.get(i));
        }
        return below;
    }

    /**
     * Whether the row below one of headings names options alone: something stands in it below each column that has no heading, and nothing below those that say who
     * answered. Where it does not also say which questions are open, nothing stands below any other.
     */
    private boolean namesOptions(List<List<String>> rows, int row) {
        if (row + 2 >= rows.size()) {
            return false;
        }
        List<String> first = rows.get(row);
        List<String> second = rows.get(row + 1);
        int width = Math.max(first.size(), second.size());
        boolean open = second.stream().anyMatch(this::isOpen);
        return cell(second, 0).isEmpty() && (open || filled(second) > 1) && IntStream.range(0, width).allMatch(i -> cell(first, i).isEmpty() ? !cell(second, i).isEmpty()
                : open || cell(second, i).isEmpty() || i + 1 < width && cell(first, i + 1).isEmpty());
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

    private static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }
}
