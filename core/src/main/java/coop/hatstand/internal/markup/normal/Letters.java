package coop.hatstand.internal.markup.normal;

/** What single characters are, for words that come from anywhere. */
public final class Letters {

    static final char REPLACEMENT = '\uFFFD';

    private Letters() {}

    /** Whether a character parts words and has no width of its own worth keeping; a no-break space does not. */
    public static boolean parts(char c) {
        return c <= ' ' ? c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c : c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether there is nothing in a line. */
    public static boolean blank(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (!parts(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character can be in no text: controls, non-characters, and surrogates (whose pairs are the caller's business). */
    public static boolean unfit(char c) {
        return c < ' ' || c >= 0x7f && c < 0xa0 || c >= '\uD800' && c <= '\uDFFF' || c >= '\uFFFE';
    }

    /** The text with what can be in no text shown as U+FFFD, and other white space than tabs and line feeds as spaces. */
    public static String fit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (unfit(text.charAt(i)) || text.charAt(i) > '~' && parts(text.charAt(i))) {
                return refit(text);
            }
        }
        return text;
    }

    private static String refit(String text) {
        StringBuilder fit = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (pairAt(text, i)) {
                fit.append(c).append(text.charAt(++i));
            } else {
                fit.append(c == '\t' || c == '\n' ? c : parts(c) ? ' ' : unfit(c) ? REPLACEMENT : c);
            }
        }
        return fit.toString();
    }

    /** Whether a text is surely in normal form by itself: single spaces between words, nothing unfit, no address; may say no to one that is. */
    static boolean settled(String text) {
        return settled(text, 0, text.length());
    }

    static boolean settled(String text, int from, int to) {
        char before = ' ';
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean plain = c > '/' && c < 0x7f;
            if (!plain && (c == ' ' ? before == ' ' : unfit(c) || parts(c) || c == '/' && before == ':')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    static boolean pairAt(CharSequence text, int i) {
        return Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }

    public static boolean asciiPunctuation(int c) {
        return c > ' ' && c < '0' || c > '9' && c < 'A' || c > 'Z' && c < 'a' || c > 'z' && c < 0x7f;
    }

    public static boolean asciiAlphanumeric(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** Whether CommonMark, in each of its versions, counts a character as white space: at this, emphasis cannot touch. */
    public static boolean space(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
