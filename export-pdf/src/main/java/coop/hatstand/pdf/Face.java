package coop.hatstand.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;

/** One font, for one file: its glyphs are subset as they are used. */
final class Face {

    private static final int CACHED = 0x2600;
    private static final int UNKNOWN = -2;
    private static final int ABSENT = -1;
    private static final float UNITS = 1000;

    private final BaseFont font;
    private final int[] widths = new int[CACHED];

    /**
     * Reads a font.
     *
     * @param name its file's name, which tells OpenType from other formats
     * @throws IOException if the bytes are not a font, or one that may not be embedded
     */
    Face(String name, byte[] bytes) throws IOException {
        try {
            font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        } catch (RuntimeException e) {
            throw new IOException(name + " cannot be used as a font: " + e.getMessage(), e);
        }
        font.setIncludeCidSet(false);
        font.setSecureRandom(new Fixed(Arrays.hashCode(bytes)));
        Arrays.fill(widths, UNKNOWN);
    }

    BaseFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return perMille(codePoint) != ABSENT;
    }

    /** The width of a character in points. */
    float width(int codePoint, float size) {
        return Math.max(0, perMille(codePoint)) * size / UNITS;
    }

    private int perMille(int codePoint) {
        if (codePoint >= CACHED) {
            return measure(codePoint);
        }
        if (widths[codePoint] == UNKNOWN) {
            widths[codePoint] = measure(codePoint);
        }
        return widths[codePoint];
    }

    private int measure(int codePoint) {
        return font.charExists(codePoint) ? font.getWidth(codePoint) : ABSENT;
    }

    /** The letters before a subset font's name follow from the font, not from chance. */
    private static final class Fixed extends SecureRandom {

        private static final long serialVersionUID = 1;

        private int state;

        Fixed(int seed) {
            super(new byte[0]);
            state = seed;
        }

        @Override
        public double nextDouble() {
            state = state * 1_103_515_245 + 12_345;
            return (state >>> 8) / (double) (1 << 24);
        }
    }
}
