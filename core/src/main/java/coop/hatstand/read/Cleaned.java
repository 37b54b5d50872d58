package coop.hatstand.read;

/**
 * Text with line feeds only and nothing in it that XML forbids: a control character or half a surrogate pair becomes U+FFFD.
 *
 * @param replaced how many characters were
 * @param binary whether so many were control characters that it cannot have been text
 */
record Cleaned(String text, int replaced, boolean binary) {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char MARK = '\uFEFF';

    static Cleaned of(String text) {
        return isClean(text) ? new Cleaned(text, 0, text.startsWith("%PDF-")) : cleaned(text);
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

    private static Cleaned cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int replaced = 0;
        int controls = 0;
        int from = !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
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
        return new Cleaned(clean.toString(), replaced, controls * 50L > text.length() || text.startsWith("%PDF-"));
    }

    /** The text of a single value, such as a JSON string. */
    static String text(String text) {
        return of(text).text();
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }

    private static boolean forbidden(char c) {
        return c < ' ' && c != '\t' && c != '\n' || Character.isSurrogate(c) || c == '\uFFFE' || c == '\uFFFF';
    }
}
