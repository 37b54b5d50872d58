package coop.hatstand.docx.internal.opc;

/** Knows which characters XML 1.0 can contain (production 2, Char). */
public final class XmlCharacters {

    /** What stands in for a character that cannot be held, so that the loss is seen. */
    static final char REPLACEMENT = '\uFFFD';

    private XmlCharacters() {
    }

    /** The place of the first character that XML cannot hold, or the text's length. */
    public static int firstIllegal(String text) {
        int at = ordinary(text);
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!legal(codePoint)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    /** How many characters at the start are none that take a closer look, as in most texts none does. */
    private static int ordinary(String text) {
        int length = text.length();
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** The text with {@link #REPLACEMENT} for each character XML cannot hold. */
    static String replaceIllegal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(c -> legal.appendCodePoint(legal(c) ? c : REPLACEMENT));
        return legal.toString();
    }

    /** How many characters XML cannot hold. */
    static int countIllegal(String text) {
        return Math.toIntExact(text.codePoints().filter(c -> !legal(c)).count());
    }

    private static boolean legal(int c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !loneSurrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
