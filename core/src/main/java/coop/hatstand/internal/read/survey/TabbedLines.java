package coop.hatstand.internal.read.survey;

import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.source.UnreadableSourceException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables with tabs between the cells and a line for each row, in which quotation marks are what people wrote: a line that starts with one would otherwise swallow
 * those that follow. Where all lines are equally wide, nothing in them needs marks to hold it together.
 */
final class TabbedLines {
    private static final Pattern LINES = Pattern.compile("\n");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*+\"");

    private TabbedLines() {
    }

    /** Whether every line, but for a last one that may be cut, has as many tabs as the first, and quotation marks are in them at all. */
    static boolean isTable(String text) {
        if (text.indexOf('"') < 0 || text.indexOf('\t') < 0) {
            return false;
        }
        long tabs = -1;
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            long here = text.substring(from, end).chars().filter(c -> c == '\t').count();
            if (tabs >= 0 && here != tabs) {
                return false;
            }
            tabs = here;
            from = end + 1;
        }
        return tabs > 0;
    }

    static List<List<String>> rows(String text, Bounds bounds) throws UnreadableSourceException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : LINES.split(text)) {
            rows.add(cells(line));
            bounds.checkPosts(rows.size());
        }
        return rows;
    }

    /** The first rows, without one that may be cut. */
    static List<List<String>> first(String text, int most) {
        return LINES.splitAsStream(text.substring(0, text.lastIndexOf('\n'))).limit(most).map(TabbedLines::cells).toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1))
                .map(cell -> QUOTED.matcher(cell).matches() ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell).toList();
    }
}
