package coop.hatstand.internal.read.input;

/**
 * Text with line feeds only and nothing in it that XML forbids: a control character or half a surrogate pair becomes U+FFFD.
 *
 * @param replaced how many characters were
 * @param controls how many of them were control characters
 * @param run how many of these there are in the longest row
 */
public record CleanedText(String text, int replaced, int controls, int run) {
    /** As a program pads what it writes, and nobody types. */
    private static final int PADDING = 16;
    private static final char REPLACEMENT = '\uFFFD';
    private static final char MARK = '\uFEFF';

    static CleanedText of(String text) {
        return isClean(text) ? new CleanedText(text, 0, 0, 0) : cleaned(text);
    }

    /** Whether there is nothing to replace, as in most texts, which then need no copy. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\t' : c >= Character.MIN_SURROGATE && (Character.isSurrogate(c) || c >= '\uFFFE')) {
                return false;
            }
        }
        return text.isEmpty() || text.charAt(0) != MARK;
    }

    private static CleanedText cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int replaced = 0;
        int controls = 0;
        int run = 0;
        int longest = 0;
        int from = !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            run = forbidden(c) && c < ' ' ? run + 1 : 0;
            longest = Math.max(longest, run);
            if (c == '\r') {
                i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                clean.append('\n');
            } else if (c == '\f' || c == '\u000B') {
                clean.append('\n');
            } else if (isPair(text, i)) {
                clean.append(c).append(text.charAt(++i));
            } else if (forbidden(c)) {
                replaced++;
                controls += c < ' ' ? 1 : 0;
                clean.append(REPLACEMENT);
            } else {
                clean.append(c);
            }
        }
        return new CleanedText(clean.toString(), replaced, controls, longest);
    }

    /**
     * Whether it cannot have been text. People's text holds a stray control character here and there, which is shown as replaced; bytes that
     * are not even UTF-8 have to hold fewer.
     */
    boolean binary(boolean guessed) {
        return controls * (guessed ? 50L : 3L) >= Math.max(1, text.length()) || run >= PADDING || text.startsWith("%PDF-");
    }

    /** The text of a single value, such as a JSON string. */
    public static String text(String text) {
        return of(text).text();
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }

    private static boolean forbidden(char c) {
        return c < ' ' && c != '\t' && c != '\n' || Character.isSurrogate(c) || c == '\uFFFE' || c == '\uFFFF';
    }
}
