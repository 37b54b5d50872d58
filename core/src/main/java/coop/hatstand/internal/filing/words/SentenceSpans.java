package coop.hatstand.internal.filing.words;

import coop.hatstand.discussion.Span;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a stretch of text, over lines' ends: an end is a mark with blanks behind it, a list item's start, or a line that breaks off though more would have fitted. */
public final class SentenceSpans {
    private static final String CLOSING = "\"”’»)]*_>";
    private static final int SHORTEST_ABBREVIATED = 2;
    private static final int WIDTH = 40;

    private SentenceSpans() {
    }

    /** The sentences between two offsets, each without blanks around it. */
    public static List<Span> of(String text, int from, int to) {
        List<Span> sentences = new ArrayList<>();
        int width = width(text, from, to);
        int start = from;
        for (int i = from; i < to; i++) {
            int end = ends(text, i, from, to) ? close(text, i + 1, to) : text.charAt(i) == '\n' && breaks(text, i, from, to, width) ? i : -1;
            if (end >= 0) {
                add(sentences, text, start, end);
                start = end;
                i = Math.max(i, end - 1);
            }
        }
        add(sentences, text, start, to);
        return sentences;
    }

    private static void add(List<Span> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(start, end, Span.Role.QUESTION));
        }
    }

    /** Whether a sentence ends with a letter: "e.g. 40" and "?page=12" go on. */
    private static boolean ends(String text, int at, int from, int to) {
        char c = text.charAt(at);
        boolean asks = QuestionMark.in(String.valueOf(c));
        if (!asks && c != '.' && c != '!' && c != '…' && c != '。') {
            return false;
        }
        int next = close(text, at + 1, to);
        while (next < to && (QuestionMark.in(String.valueOf(text.charAt(next))) || text.charAt(next) == '!' || text.charAt(next) == '.')) {
            next = close(text, next + 1, to);
        }
        if (next < to && !Character.isWhitespace(text.charAt(next))) {
            return c == '。' || asks && c != '?' ;
        }
        return next >= to || c != '.' || !abbreviated(text, at, from) && !goesOn(text, next, to);
    }

    /** Whether the word before a full stop is one letter, or has a full stop inside, as "e.g" has. */
    private static boolean abbreviated(String text, int at, int from) {
        int start = at;
        while (start > from && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        return at - start < SHORTEST_ABBREVIATED && at > start && Character.isLetter(text.charAt(start)) || text.substring(start, at).indexOf('.') > 0 && at - start < SHORTEST_ABBREVIATED * SHORTEST_ABBREVIATED;
    }

    /** Whether a small letter follows. */
    private static boolean goesOn(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < to && Character.isLowerCase(text.charAt(at)) && text.substring(from, at).indexOf('\n') < 0;
    }

    private static int close(String text, int at, int to) {
        int end = at;
        while (end < to && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int width(String text, int from, int to) {
        int width = 0;
        for (int start = from; start < to;) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end > to ? to : end;
            width = Math.max(width, end - start);
            start = end + 1;
        }
        return width;
    }

    /** Whether a line ends here of its own: it is broken in HTML, or the next word would have fitted and does not go on in small letters. */
    private static boolean breaks(String text, int at, int from, int to, int width) {
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int next = at + 1;
        while (next < to && !Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean broken = at > from && (text.charAt(at - 1) == '\\' || text.startsWith("  ", Math.max(from, at - 2)));
        return broken || !Character.isLowerCase(at + 1 < to ? text.charAt(at + 1) : ' ') && (width < WIDTH || at - Math.max(start, from) + next - at < width - 1);
    }
}
