package coop.hatstand.json;

/** Makes text safe to encode as UTF-8 or to put in a one-line message. */
final class CleanText {
    private static final int LONGEST = 120;

    private CleanText() {
    }

    /** The text with U+FFFD in place of each lone surrogate. */
    static String encodable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c));
        return clean.toString();
    }

    /** A stranger's text made fit for a message: one line, not too long. */
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        encodable(text).codePoints().limit(LONGEST).forEach(c -> line.appendCodePoint(breaks(c) ? ' ' : c));
        return line.toString().strip() + (text.codePointCount(0, text.length()) > LONGEST ? "…" : "");
    }

    private static boolean breaks(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c) || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR || type == Character.FORMAT;
    }
}
