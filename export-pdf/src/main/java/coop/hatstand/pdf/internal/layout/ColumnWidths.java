package coop.hatstand.pdf.internal.layout;

import coop.hatstand.document.Inline;
import coop.hatstand.document.Table;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.text.TextRun;
import java.util.Arrays;
import java.util.List;

/**
 * Works out the widths of a table's columns.
 *
 * @param widths points, each with its padding
 * @param centred which columns have only marks and short numbers
 * @param style the style of the cells, small enough for the table to fit
 */
record ColumnWidths(float[] widths, boolean[] centred, TextStyle style) {

    private static final float PADDING = 0.42f;
    private static final float SMALLEST = 5.5f;
    private static final float STEP = 0.5f;
    private static final int SHORT = 3;
    private static final int MEASURED_ROWS = 400;

    /** Space between a cell's edge and its words. */
    float padding() {
        return PADDING * style.size();
    }

    /** Columns that fit into a width, if the smallest type lets them. */
    static ColumnWidths of(Table table, float width, TextStyle largest, LayoutContext context) {
        TextStyle style = largest;
        while (true) {
            float[] least = new float[table.header().size()];
            float[] wanted = new float[table.header().size()];
            boolean[] centred = new boolean[table.header().size()];
            Arrays.fill(centred, true);
            measure(table.header(), style.strong(), context, least, wanted, centred);
            for (List<List<Inline>> row : table.rows().subList(0, Math.min(MEASURED_ROWS, table.rows().size()))) {
                measure(row, style, context, least, wanted, centred);
            }
            if (sum(least) <= width || style.size() - STEP < SMALLEST) {
                return new ColumnWidths(share(least, wanted, width), centred, style);
            }
            style = style.sized(style.size() - STEP);
        }
    }

    private static void measure(List<List<Inline>> row, TextStyle style, LayoutContext context,
            float[] least, float[] wanted, boolean[] centred) {
        for (int c = 0; c < row.size(); c++) {
            List<TextRun> textRuns = context.runs(row.get(c), style);
            least[c] = Math.max(least[c], context.breaker().narrowest(textRuns) + 2 * PADDING * style.size());
            wanted[c] = Math.max(wanted[c], context.breaker().width(textRuns) + 2 * PADDING * style.size());
            centred[c] &= textRuns.stream().mapToInt(r -> r.text().length()).sum() <= SHORT;
        }
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }

    /** What is wanted and more, if there is room; else narrow columns get what they want, and wide ones share what is left. */
    private static float[] share(float[] least, float[] wanted, float width) {
        float needed = sum(least);
        float all = sum(wanted);
        if (all <= width) {
            return scaled(wanted, width / all);
        }
        return needed <= width ? fair(least, wanted, width) : scaled(least, width / needed);
    }

    private static float[] scaled(float[] widths, float by) {
        float[] scaled = widths.clone();
        for (int c = 0; c < scaled.length; c++) {
            scaled[c] *= by;
        }
        return scaled;
    }

    /** The widest limit under which all fits; no column is narrower than it needs. */
    private static float[] fair(float[] least, float[] wanted, float width) {
        float low = 0;
        float high = width;
        for (int i = 0; i < 30; i++) {
            float limit = (low + high) / 2;
            if (sum(limited(least, wanted, limit)) <= width) {
                low = limit;
            } else {
                high = limit;
            }
        }
        float[] shares = limited(least, wanted, low);
        return scaled(shares, width / sum(shares));
    }

    private static float[] limited(float[] least, float[] wanted, float limit) {
        float[] limited = new float[least.length];
        for (int c = 0; c < limited.length; c++) {
            limited[c] = Math.max(least[c], Math.min(wanted[c], limit));
        }
        return limited;
    }
}
