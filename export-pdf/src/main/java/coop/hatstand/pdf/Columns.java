package coop.hatstand.pdf;

import coop.hatstand.document.Inline;
import coop.hatstand.document.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How wide a table's columns are.
 *
 * @param widths points, each with its padding
 * @param centred which columns hold nothing but marks and short numbers
 * @param style the style of the cells, small enough for the table to fit
 */
record Columns(float[] widths, boolean[] centred, Style style) {

    static final float PADDING = 4;
    private static final float SMALLEST = 5.5f;
    private static final float STEP = 0.5f;
    private static final int SHORT = 3;
    private static final int MEASURED_ROWS = 400;

    /** Columns that fit into a width, if the smallest type lets them. */
    static Columns of(Table table, float width, LineBreaker breaker, Set<String> ids) {
        Style style = Style.CELL;
        while (true) {
            float[] least = new float[table.header().size()];
            float[] wanted = new float[table.header().size()];
            boolean[] centred = new boolean[table.header().size()];
            Arrays.fill(centred, true);
            measure(table.header(), style.strong(), breaker, ids, least, wanted, centred);
            for (List<List<Inline>> row : table.rows().subList(0, Math.min(MEASURED_ROWS, table.rows().size()))) {
                measure(row, style, breaker, ids, least, wanted, centred);
            }
            if (sum(least) <= width || style.size() - STEP < SMALLEST) {
                return new Columns(share(least, wanted, width), centred, style);
            }
            style = style.sized(style.size() - STEP);
        }
    }

    private static void measure(List<List<Inline>> row, Style style, LineBreaker breaker, Set<String> ids,
            float[] least, float[] wanted, boolean[] centred) {
        for (int c = 0; c < row.size(); c++) {
            List<Run> runs = InlineRuns.of(row.get(c), style, ids);
            least[c] = Math.max(least[c], breaker.narrowest(runs) + 2 * PADDING);
            wanted[c] = Math.max(wanted[c], breaker.width(runs) + 2 * PADDING);
            centred[c] &= runs.stream().mapToInt(r -> r.text().length()).sum() <= SHORT;
        }
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }

    /** What is wanted and more, if there is room; else what is needed, and a share of the rest by what is wanted. */
    private static float[] share(float[] least, float[] wanted, float width) {
        float needed = sum(least);
        float all = sum(wanted);
        float[] shares = new float[least.length];
        for (int c = 0; c < shares.length; c++) {
            if (all <= width) {
                shares[c] = wanted[c] * width / all;
            } else if (needed <= width) {
                shares[c] = least[c] + (wanted[c] - least[c]) * (width - needed) / (all - needed);
            } else {
                shares[c] = width / shares.length;
            }
        }
        return shares;
    }
}
