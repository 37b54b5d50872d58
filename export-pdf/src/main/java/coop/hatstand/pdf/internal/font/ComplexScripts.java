package coop.hatstand.pdf.internal.font;

import java.text.Normalizer;

/** Decides which text needs shaping, that is, more than one glyph after another. */
public final class ComplexScripts {

    private static final int FIRST_SHAPED = 0x0300;
    /** Pairs of first and last: combining marks, Hebrew to Arabic, the scripts of India to Khmer, presentation forms. */
    private static final int[] SHAPED = {
        0x0300, 0x036f, 0x0483, 0x0489, 0x0590, 0x08ff, 0x0900, 0x109f, 0x1780, 0x17ff, 0x1a20, 0x1aff, 0x1b00, 0x1bff, 0x1cd0, 0x1cff,
        0x1dc0, 0x1dff, 0x20d0, 0x20ff, 0x2de0, 0x2dff, 0xa880, 0xa8ff, 0xa9e0, 0xaa7f, 0xfb1d, 0xfdff, 0xfe20, 0xfe2f, 0xfe70, 0xfefc,
        0x10800, 0x10fff, 0x11000, 0x11fff, 0x1e900, 0x1e95f};

    private ComplexScripts() {}

    /** Whether a character is Latin, or common punctuation. */
    static boolean latin(char c) {
        return c < FIRST_SHAPED || c >= 0x2010 && c <= 0x2027;
    }

    /** Whether a text has nothing that joins, or is joined to, what stands beside it. */
    private static boolean alone(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_SHAPED) {
                return false;
            }
        }
        return true;
    }

    /** Whether some of the text has to be shaped. */
    public static boolean shaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_SHAPED && shaped(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character has to be shaped together with its neighbours. */
    static boolean shaped(int c) {
        if (c < FIRST_SHAPED) {
            return false;
        }
        for (int i = 0; i < SHAPED.length; i += 2) {
            if (c >= SHAPED[i] && c <= SHAPED[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is set onto the one before it. */
    static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK
                || c == 0x200c || c == 0x200d;
    }

    /** The text with letters and marks as one character where Unicode has one (UAX #15), so that fewer have to be shaped. */
    public static String composed(String text) {
        return alone(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
