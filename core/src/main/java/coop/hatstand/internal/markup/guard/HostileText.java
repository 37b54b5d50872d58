package coop.hatstand.internal.markup.guard;

import coop.hatstand.internal.markup.normal.Letters;
import java.util.Optional;

/**
 * Guards the parser against texts made to break it: keeps nesting to what its stack can hold, and estimates its work.
 *
 * <p>flexmark's work grows with the square of a paragraph's length for some texts: each character that could start something may be followed to the
 * paragraph's end. So characters that could, times the paragraph's length, stand for the work.
 */
public final class HostileText {

    /** About one second's work; a text may cost that, and a hundredth more for each ten thousand characters. */
    private static final long BUDGET = 100_000_000;
    private static final long BUDGET_PER_CHARACTER = 100;
    private static final String STARTERS = "[]`*_!&\"(\\@|";
    private static final int COST_OF_ANGLE = 8;
    private static final int COST_OF_DEPTH = 20;
    /** Of a character before a line's words and in them: each is looked at for each list and quotation that the line may go on with or start. */
    private static final int COST_OF_INDENT = 5;
    private static final int COST_OF_NESTED = 3;
    private static final int COST_OF_DEFINITION = 50;
    /** A line with more bars than this is no table a person made. */
    private static final int MAX_BARS = 200;

    private final String text;
    private final OpenContainers openContainers = new OpenContainers();
    private final OpenFence openFence = new OpenFence();
    private final StringBuilder tamed = new StringBuilder();
    private int copied;
    private long cost;
    private long starters;
    private long length;
    private long definitions;
    private boolean table;
    private int barsBefore;

    private HostileText(String text) {
        this.text = text;
    }

    /** The text with nesting kept to what the parser's stack can hold, or empty if parsing it would be more work than it deserves. */
    public static Optional<String> tamed(String text) {
        return new HostileText(text).scan();
    }

    /** Whether words hold more bars than may stand in a line without a backslash. */
    public static boolean tooManyBars(String words, int from) {
        int bars = 0;
        for (int at = words.indexOf('|', from); at >= 0 && bars <= MAX_BARS; at = words.indexOf('|', at + 1)) {
            bars++;
        }
        return bars > MAX_BARS;
    }

    private Optional<String> scan() {
        long budget = BUDGET + BUDGET_PER_CHARACTER * text.length();
        int start = 0;
        while (start < text.length() && cost <= budget) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            line(start, stop);
            start = stop + 1;
        }
        paragraph();
        if (cost + COST_OF_DEFINITION * definitions * definitions > budget) {
            return Optional.empty();
        }
        return Optional.of(copied == 0 ? text : tamed.append(text, copied, text.length()).toString());
    }

    private void line(int start, int stop) {
        int words = openContainers.line(text, start, stop);
        long depth = openContainers.depth();
        cost += depth * (COST_OF_DEPTH * depth + (long) COST_OF_INDENT * (words - start) + (long) COST_OF_NESTED * (stop - words));
        if (!openFence.holds(text, start, stop, words, openContainers.depth()) && openContainers.tooDeepAt() >= 0) {
            tamed.append(text, copied, openContainers.tooDeepAt()).append('\\');
            copied = openContainers.tooDeepAt();
        }
        int bars = bars(words, stop);
        boolean row = table && bars > 0;
        if (words == stop || openContainers.startsItem() || row) {
            paragraph();
            table = row;
        }
        if (bars > 0 && bars == barsBefore && delimiters(words, stop)) {
            table = true;
        }
        barsBefore = bars;
        count(words, stop);
    }

    private void count(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '<') {
                starters += COST_OF_ANGLE;
            } else if (c < 0x80 && !Letters.asciiAlphanumeric(c) && STARTERS.indexOf(c) >= 0) {
                starters++;
            } else if (c == ':' && i > from && text.charAt(i - 1) == ']') {
                definitions++;
            }
        }
        length += to - from + 1;
    }

    private void paragraph() {
        cost += starters * length;
        starters = 0;
        length = 0;
        table = false;
    }

    private int bars(int from, int to) {
        int bars = 0;
        for (int i = from; i < to; i++) {
            bars += text.charAt(i) == '|' && (i == from || text.charAt(i - 1) != '\\') ? 1 : 0;
        }
        if (bars > MAX_BARS) {
            cost += BUDGET + BUDGET_PER_CHARACTER * text.length();
        }
        return bars;
    }

    private boolean delimiters(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("|-: ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
