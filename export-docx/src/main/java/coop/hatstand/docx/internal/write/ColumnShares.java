package coop.hatstand.docx.internal.write;

import java.util.stream.IntStream;

/** Works out the widths of a table's columns. */
final class ColumnShares {

    /** Even a column of single marks needs room for its padding. */
    private static final int LEAST = 4;
    private static final int MARK = 2;
    /** Room for the padding beside words, and for capitals and bold type, in characters. */
    private static final int AROUND = 5;
    /** A column of long text wraps; it does not push the others off the page. */
    private static final int MOST = 80;

    private ColumnShares() {
    }

    /** Shares a width out in proportion to the longest text of each column. */
    static int[] widths(int[] lengths, int width) {
        int[] weights = IntStream.of(lengths).map(length -> length <= MARK ? LEAST : Math.min(length + AROUND, MOST)).toArray();
        long sum = IntStream.of(weights).asLongStream().sum();
        return IntStream.of(weights).map(weight -> (int) Math.max(1, (long) width * weight / sum)).toArray();
    }
}
