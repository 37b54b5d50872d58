package coop.hatstand.markup;

import coop.hatstand.document.Code;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes paragraphs that are in normal form and need no escape, as most do, going over their letters once: words with emphasis, code and links that
 * hold nothing but words. Gives up at anything else. For one thread.
 */
final class ShortWriter {

    /** What may need an escape or is no word, by its number. */
    private static final boolean[] SPECIAL = new boolean[0x80];
    private static final boolean[] IN_TARGET = new boolean[0x80];
    /** What can start a line besides letters and digits. */
    private static final String STARTS = "(\"'*_`[";

    static {
        Arrays.fill(SPECIAL, 0, ' ' + 1, true);
        "`*_\\<&![]:|\u007f".chars().forEach(c -> SPECIAL[c] = true);
        "-./:?#=%abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".chars().forEach(c -> IN_TARGET[c] = true);
    }

    private char[] line = new char[1000];
    private int length;
    private int lineStart;

    /** The paragraph's lines as {@link InlineWriter} would write its normal form; empty if that takes a closer look. */
    Optional<String> lines(List<Inline> content) {
        length = 0;
        lineStart = 0;
        Inline before = null;
        for (int i = 0; i < content.size(); i++) {
            Inline after = i + 1 == content.size() ? null : content.get(i + 1);
            if (!inline(content.get(i), before, after)) {
                return Optional.empty();
            }
            before = content.get(i);
        }
        boolean written = before != null && startsWell() && !Letters.space(line[length - 1]);
        return written ? Optional.of(new String(line, 0, length)) : Optional.empty();
    }

    private boolean inline(Inline inline, Inline before, Inline after) {
        if (inline instanceof Text text) {
            boolean first = before == null || before instanceof LineBreak;
            boolean last = after == null || after instanceof LineBreak;
            return !(before instanceof Text) && text(text.text(), !first, !last);
        }
        if (inline instanceof LineBreak) {
            return before != null && after != null && !(before instanceof LineBreak) && lineBreak();
        }
        if (inline instanceof Link link) {
            return link(link);
        }
        boolean same = before != null && before.getClass() == inline.getClass();
        return !same && (inline instanceof Emphasis emphasis ? isQuiet(before, after) && held("_", emphasis.content())
                : inline instanceof Strong strong ? !(before instanceof Emphasis || after instanceof Emphasis) && held("**", strong.content())
                : inline instanceof Code code && code(code.text()));
    }

    /** Adds words; between others they may begin and end with a space. */
    private boolean text(String text, boolean spaceBefore, boolean spaceAfter) {
        int start = length;
        add(text);
        boolean space = !spaceBefore;
        for (int i = start; i < length; i++) {
            char c = line[i];
            if (c == ' ') {
                if (space) {
                    return false;
                }
                space = true;
            } else if (c < 0x80 ? SPECIAL[c] && !inert(i, start) : c <= 0xa0 || c >= '\u2028' && (c <= '\u2029' || Letters.unfit(c))) {
                return false;
            } else {
                space = false;
            }
        }
        return length > start && (spaceAfter || !space);
    }

    /** Whether what may need an escape needs none here. */
    private boolean inert(int i, int start) {
        if (i + 1 == length) {
            return false;
        }
        char next = line[i + 1];
        return switch (line[i]) {
            case '!' -> next != '[';
            case ':' -> next != '/';
            case '&' -> next == ' ';
            case '_' -> i > start && Letters.asciiAlphanumeric(line[i - 1]) && Letters.asciiAlphanumeric(next);
            default -> false;
        };
    }

    /** Whether no letter and no other emphasis is next to emphasis. */
    private boolean isQuiet(Inline before, Inline after) {
        boolean led = before == null || before instanceof LineBreak || before instanceof Text && line[length - 1] < 0x80 && Escapes.blunt(line[length - 1]);
        boolean followed = after == null || after instanceof LineBreak
                || after instanceof Text text && !text.text().isEmpty() && text.text().charAt(0) < 0x80 && Escapes.blunt(text.text().charAt(0));
        return led && followed;
    }

    private boolean held(String mark, List<Inline> content) {
        if (content.size() != 1 || !(content.get(0) instanceof Text text)) {
            return false;
        }
        add(mark);
        int start = length;
        boolean held = text(text.text(), false, false) && Character.isLetterOrDigit(line[start]) && Character.isLetterOrDigit(line[length - 1]);
        add(mark);
        return held;
    }

    private boolean code(String text) {
        add("`");
        int start = length;
        add(text);
        boolean plain = !text.isBlank() && line[start] != ' ' && line[length - 1] != ' ';
        for (int i = start; i < length && plain; i++) {
            plain = line[i] != '`' && !Letters.unfit(line[i]) && (line[i] == ' ' || !Letters.parts(line[i]));
        }
        add("`");
        return plain;
    }

    private boolean link(Link link) {
        if (link.content().size() != 1 || !(link.content().get(0) instanceof Text text) || text.text().equals(link.target())) {
            return false;
        }
        add("[");
        boolean written = text(text.text(), false, false);
        add("](");
        int start = length;
        add(link.target());
        for (int i = start; i < length && written; i++) {
            written = line[i] < 0x80 && IN_TARGET[line[i]];
        }
        add(")");
        return written;
    }

    private boolean lineBreak() {
        if (!startsWell()) {
            return false;
        }
        add("\\\n");
        lineStart = length;
        return true;
    }

    /** Whether the line can be read as nothing but words by how it starts. */
    private boolean startsWell() {
        if (lineStart == length) {
            return false;
        }
        int end = lineStart;
        while (end < length && line[end] >= '0' && line[end] <= '9') {
            end++;
        }
        if (end > lineStart) {
            return end == length || line[end] != '.' && line[end] != ')';
        }
        char first = line[lineStart];
        return first < 0x80 ? Letters.asciiAlphanumeric(first) || STARTS.indexOf(first) >= 0 : !Letters.space(first);
    }

    private void add(String words) {
        int end = length + words.length();
        if (end > line.length) {
            line = Arrays.copyOf(line, Math.max(end, line.length * 2));
        }
        words.getChars(0, words.length(), line, length);
        length = end;
    }
}
