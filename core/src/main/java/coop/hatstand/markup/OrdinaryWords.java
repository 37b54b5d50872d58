package coop.hatstand.markup;

import coop.hatstand.document.Inline;
import coop.hatstand.internal.markup.normal.InlineRun;
import coop.hatstand.internal.markup.normal.Letters;
import coop.hatstand.internal.markup.normal.TypedLinks;
import java.util.List;

/** Reads the lines of one paragraph: plain text, code, emphasis whose marks can only open or only close, and links with plain text and a plain target. */
final class OrdinaryWords {

    /** Characters that may be markup, by code point. */
    private static final boolean[] SPECIAL = in("`*_\\<&![]|");
    private static final boolean[] IN_TARGET = in("-._~:/?#@,;=+%&abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    private static final boolean[] CLOSING = in(".,;:!?)");

    private final char[] text;
    private final InlineRun run = new InlineRun();
    /** The mark of the open emphasis, or 0. */
    private char mark;
    private int marks;

    OrdinaryWords(char[] text) {
        this.text = text;
    }

    private static boolean[] in(String characters) {
        boolean[] in = new boolean[0x80];
        characters.chars().forEach(c -> in[c] = true);
        return in;
    }

    /** Whether no emphasis is open. */
    boolean isClosed() {
        return mark == 0;
    }

    boolean isEmpty() {
        return run.isEmpty();
    }

    List<Inline> done() {
        return run.done();
    }

    void lineEnd(LineEnds ends) {
        if (ends == LineEnds.KEEP) {
            run.lineBreak();
        } else {
            run.text(" ");
        }
    }

    /** Reads a line. Returns false if anything in it is not ordinary. */
    boolean line(int from, int to) {
        int done = from;
        int i = from;
        while (i < to) {
            int plain = plain(i, to);
            if (plain > 0) {
                i += plain;
                continue;
            }
            int end = text[i] < SPECIAL.length && SPECIAL[text[i]] ? inert(i, from, to) : i;
            if (end == i) {
                run.words(text, done, i);
                end = marked(i, from, to);
                done = end;
            }
            if (end == i) {
                return false;
            }
            i = end;
        }
        run.words(text, done, to);
        return true;
    }

    /** The length of the plain letter here: 0, 1, or 2 for a surrogate pair. */
    private int plain(int i, int to) {
        char c = text[i];
        if (c < 0x7f) {
            return c >= ' ' && !SPECIAL[c] ? 1 : 0;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < to && Character.isLowSurrogate(text[i + 1]) ? 2 : 0;
        }
        return Letters.unfit(c) || Letters.parts(c) ? 0 : 1;
    }

    /** The end of text here that looks like markup but cannot be, or {@code i}. */
    private int inert(int i, int from, int to) {
        boolean inert = switch (text[i]) {
            case '_' -> i > from && i + 1 < to && Letters.asciiAlphanumeric(text[i - 1]) && Letters.asciiAlphanumeric(text[i + 1]);
            case '!' -> i + 1 == to || text[i + 1] != '[';
            case '&' -> !entity(i + 1, to);
            default -> false;
        };
        return inert ? i + 1 : i;
    }

    /** Whether letters, digits and a hash end with a semicolon. */
    private boolean entity(int from, int to) {
        int end = from;
        while (end < to && (Letters.asciiAlphanumeric(text[end]) || text[end] == '#')) {
            end++;
        }
        return end < to && text[end] == ';';
    }

    /** Opens or closes emphasis, or adds code or a link. Returns its end, or {@code i} if it is none of these. */
    private int marked(int i, int from, int to) {
        char c = text[i];
        if (c == '[') {
            return link(i, to);
        }
        if (c == '`') {
            return code(i, to);
        }
        if (c != '*' && c != '_') {
            return i;
        }
        int end = i + 1;
        while (end < to && text[end] == c) {
            end++;
        }
        boolean done = end - i <= 2 && (mark == 0 ? opens(i, end, from, to) : mark == c && marks == end - i && closes(i, end, from, to));
        if (!done) {
            return i;
        }
        if (mark == 0) {
            run.open(end - i == 1 ? InlineRun.Kind.EMPHASIS : InlineRun.Kind.STRONG);
            mark = c;
            marks = end - i;
        } else {
            run.close();
            mark = 0;
        }
        return end;
    }

    /** Whether the marks can open emphasis and not close any (CommonMark 0.31, section 6.2). */
    private boolean opens(int i, int end, int from, int to) {
        boolean led = i == from || text[i - 1] == ' ' || text[i - 1] == '(' || text[i - 1] == '"';
        return led && end < to && (Letters.asciiAlphanumeric(text[end]) || text[end] >= 0x80 && Character.isLetter(text[end]));
    }

    /** Whether the marks can close emphasis and not open any. */
    private boolean closes(int i, int end, int from, int to) {
        if (i == from || text[i - 1] == ' ') {
            return false;
        }
        char before = text[i - 1];
        boolean letter = before < 0x80 ? Letters.asciiAlphanumeric(before) : Character.isLetter(before);
        if (end == to || text[end] == ' ') {
            return letter || before < 0x80;
        }
        return letter && text[end] < 0x80 && CLOSING[text[end]];
    }

    /** Code between single backticks, with no space beside them. */
    private int code(int open, int to) {
        int close = open + 1;
        while (close < to && text[close] != '`' && text[close] != '|' && (plain(close, to) == 1 || text[close] < SPECIAL.length && SPECIAL[text[close]])) {
            close++;
        }
        boolean tight = close > open + 1 && close < to && text[close] == '`' && text[open + 1] != ' ' && text[close - 1] != ' ';
        if (!tight || close + 1 < to && text[close + 1] == '`') {
            return open;
        }
        run.code(new String(text, open + 1, close - open - 1));
        return close + 1;
    }

    private int link(int open, int to) {
        int close = open + 1;
        while (close < to && plain(close, to) == 1) {
            close++;
        }
        boolean named = close > open + 1 && Letters.asciiAlphanumeric(text[open + 1]) && close + 1 < to && text[close] == ']' && text[close + 1] == '(';
        int target = close + 2;
        int end = target;
        while (named && end < to && text[end] < 0x80 && IN_TARGET[text[end]]) {
            end++;
        }
        if (!named || end == target || end == to || text[end] != ')') {
            return open;
        }
        String address = new String(text, target, end - target);
        if (address.indexOf('&') >= 0 && address.indexOf(';') >= 0 || !address.startsWith("http") || !TypedLinks.open(run, address)) {
            return open;
        }
        run.words(text, open + 1, close).close();
        return end + 1;
    }
}
