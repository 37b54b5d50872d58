package coop.hatstand.pdf.internal.file;

/** Writes numbers in PDF syntax (ISO 32000-1 §7.3.3). A long handout has millions, so it avoids long division and strings. */
final class NumberWriter {

    /** The most bytes that a number may have. */
    static final int LONGEST = 13;
    private static final int MOST_DIGITS = 10;
    private static final int TEN = 10;

    private NumberWriter() {}

    /** The nearest whole number; halves go up. As {@link Math#round(double)} for all that fits. */
    static int nearest(double value) {
        double up = value + 0.5;
        int whole = (int) up;
        return whole > up ? whole - 1 : whole;
    }

    /**
     * Writes a number that is given in parts.
     *
     * @param value the parts, more than {@link Integer#MIN_VALUE}
     * @param one how many parts one has; a power of ten
     * @param at where to begin
     * @return where it ends
     */
    static int put(int value, int one, byte[] bytes, int at) {
        int end = at;
        int left = value;
        if (value < 0) {
            bytes[end++] = '-';
            left = -value;
        }
        int whole = left / one;
        end = digits(whole, bytes, end);
        left -= whole * one;
        if (left > 0) {
            bytes[end++] = '.';
            for (int part = one / TEN; left > 0; part /= TEN) {
                int digit = left / part;
                bytes[end++] = (byte) ('0' + digit);
                left -= digit * part;
            }
        }
        return end;
    }

    private static int digits(int value, byte[] bytes, int at) {
        int end = at + 1;
        for (int power = TEN; power <= value && end - at < MOST_DIGITS; power *= TEN) {
            end++;
        }
        int left = value;
        for (int i = end - 1; i >= at; i--) {
            int tenth = left / TEN;
            bytes[i] = (byte) ('0' + left - tenth * TEN);
            left = tenth;
        }
        return end;
    }
}
