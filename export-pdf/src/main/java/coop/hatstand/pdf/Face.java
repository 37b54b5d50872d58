package coop.hatstand.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One font, for one file: its glyphs are subset as they are used. */
final class Face {

    private static final int CACHED = 0x2600;
    private static final int UNKNOWN = -2;
    private static final int ABSENT = -1;
    /** Widths are in this part of the type size. */
    static final float UNITS = 1000;
    private static final int PREFIX = 6;

    private final String name;
    private final byte[] bytes;
    private final BaseFont font;
    private final FontWriter writer;
    private Optional<Shaper> shaper = Optional.empty();
    private boolean shaperTried;
    private final int[] widths = new int[CACHED];
    private final int[] glyphs = new int[CACHED];
    private final Map<Integer, Integer> rareGlyphs = new HashMap<>();

    /**
     * Reads a font.
     *
     * @param name its file's name, which tells OpenType from other formats
     * @param writer what writes it into the file
     * @throws IOException if the bytes are not a font, or one that may not be embedded
     */
    Face(String name, byte[] bytes, FontWriter writer) throws IOException {
        this.name = name;
        this.bytes = bytes;
        this.writer = writer;
        font = read(Arrays.hashCode(bytes));
        Arrays.fill(widths, UNKNOWN);
        Arrays.fill(glyphs, UNKNOWN);
    }

    private BaseFont read(int seed) throws IOException {
        try {
            BaseFont read = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
            read.setIncludeCidSet(false);
            read.setSecureRandom(new Fixed(seed));
            return read;
        } catch (RuntimeException e) {
            throw new IOException(name + " cannot be used as a font: " + e.getMessage(), e);
        }
    }

    /** The same font for writing that needs shaping; empty if this Java, or this font, cannot shape. */
    Optional<Shaper> shaper() {
        if (!shaperTried) {
            shaperTried = true;
            shaper = newShaper();
        }
        return shaper;
    }

    private Optional<Shaper> newShaper() {
        try {
            int seed = ~Arrays.hashCode(bytes);
            BaseFont apart = read(seed);
            return Optional.of(new Shaper(apart, prefix(seed) + apart.getPostscriptFontName(), bytes, writer));
        } catch (IOException | RuntimeException | LinkageError | InternalError e) { // what a Java without its font libraries throws
            return Optional.empty();
        }
    }

    /** The shaper, if one was needed. */
    Optional<Shaper> usedShaper() {
        return shaper;
    }

    /** The letters the library will put before a subset's name: it draws them in the same way. */
    private static String prefix(int seed) {
        Fixed fixed = new Fixed(seed);
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < PREFIX; i++) {
            prefix.append((char) (fixed.nextDouble() * 26 + 'A'));
        }
        return prefix.append('+').toString();
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

    /**
     * Adds the width of each letter, in thousandths of the type size, to what is before it; a line feed is as wide as a space. False, at a letter that
     * is not here or does not stand for itself alone.
     */
    boolean addUnits(char[] letters, int from, int to, int[] sums) {
        int sum = sums[from];
        for (int i = from; i < to; i++) {
            char c = letters[i] == '\n' ? ' ' : letters[i];
            int width = c < CACHED && widths[c] != UNKNOWN ? widths[c] : perMille(c);
            if (width == ABSENT || !Script.plain(c)) {
                return false;
            }
            sum += width;
            sums[i + 1] = sum;
        }
        return true;
    }

    /** The glyph that shows a character, which is embedded from now on; less than zero if there is none. */
    int glyph(int codePoint) {
        if (codePoint >= CACHED) {
            return rareGlyphs.computeIfAbsent(codePoint, c -> writer.use(font, c));
        }
        if (glyphs[codePoint] == UNKNOWN) {
            glyphs[codePoint] = writer.use(font, codePoint);
        }
        return glyphs[codePoint];
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
