package coop.hatstand.docx.internal.style;

/**
 * How many lists and quotations a paragraph is nested in, up to the deepest level supported.
 *
 * <p>A paragraph's left indent encodes both: {@link #STEP} for each list or quotation, plus {@link #QUOTE} for each quotation, so that
 * they can be read back even if everything else is lost.
 *
 * @param lists 0 to {@link #MOST_LISTS}
 * @param quotes 0 to {@link #MOST_QUOTES}
 */
public record Nesting(int lists, int quotes) {

    public static final Nesting NONE = new Nesting(0, 0);

    /** Word's lists have nine levels (ECMA-376 part 1, §17.9.3). */
    public static final int MOST_LISTS = 9;
    /** Enough for mail that was answered back and forth, and still leaves a line to read. */
    static final int MOST_QUOTES = 6;
    /** In twentieths of a point. */
    static final int STEP = 360;
    /** In twentieths of a point; fewer than STEP / MOST_QUOTES. */
    static final int QUOTE = 40;

    public Nesting inList() {
        return lists == MOST_LISTS ? this : new Nesting(lists + 1, quotes);
    }

    public Nesting inQuote() {
        return quotes == MOST_QUOTES ? this : new Nesting(lists, quotes + 1);
    }

    /** What a left indent tells; a little less or more, as programs that convert units leave it, is the same. */
    public static Nesting ofIndent(int indent) {
        int units = Math.max(0, Math.round(indent / (float) QUOTE));
        int quotes = Math.min(units % (STEP / QUOTE), MOST_QUOTES);
        int both = Math.min(units / (STEP / QUOTE), MOST_LISTS + MOST_QUOTES);
        return new Nesting(Math.min(Math.max(both - quotes, 0), MOST_LISTS), Math.min(quotes, both));
    }

    /** The left indent in twentieths of a point. */
    public int indent() {
        return STEP * (lists + quotes) + QUOTE * quotes;
    }
}
