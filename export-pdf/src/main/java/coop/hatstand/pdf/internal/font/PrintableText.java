package coop.hatstand.pdf.internal.font;

/** Prepares strangers' text for printing: invisible characters are removed. */
public final class PrintableText {

    private static final int SOFT_HYPHEN = 0xad;

    private PrintableText() {}

    /** The text without control characters and unpaired surrogates, tabs being spaces; line feeds stay. */
    public static String clean(String text) {
        if (common(text) || text.codePoints().allMatch(PrintableText::plain)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(clean, c));
        return clean.toString();
    }

    /** Whether a text has none but the characters that most texts are made of: Latin letters and common punctuation. */
    public static boolean common(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7f) {
                continue;
            }
            boolean control = c < ' ' && c != '\n' || c < 0xa0 && c >= 0x7f || c == SOFT_HYPHEN;
            if (control || !ComplexScripts.latin(c)) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder clean, int c) {
        if (plain(c)) {
            clean.appendCodePoint(c);
        } else if (Character.getType(c) == Character.SURROGATE) {
            clean.append('\ufffd');
        } else if (Character.isWhitespace(c)) {
            clean.append(' ');
        }
    }

    private static boolean plain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> c != SOFT_HYPHEN && c != 0xfeff && !embeds(c);
            default -> c != 0xfffe && c != 0xffff;
        };
    }

    /** Whether a character turns the direction of all that follows, and so of words that are not its author's. */
    private static boolean embeds(int c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    /** Whether a character without a glyph is no loss: it only steers others. */
    public static boolean invisible(int c) {
        int type = Character.getType(c);
        boolean selector = c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef;
        return selector || type == Character.FORMAT;
    }
}
