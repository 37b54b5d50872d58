package coop.hatstand.pdf.internal.font;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import coop.hatstand.pdf.internal.file.PdfFile;
import coop.hatstand.pdf.internal.file.SyntaxBuffer;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One font in one file. Records which glyphs are used, so that the font can be cut down to them. */
public final class FontFace {

    private static final int CACHED = 0x2600;
    private static final int UNKNOWN = -2;
    private static final int ABSENT = -1;
    /** Widths are in this part of the type size. */
    private static final float UNITS = 1000;
    private static final int ROOM = 1_000;

    private final String name;
    private final byte[] bytes;
    private final BaseFont font;
    private final FontWriter writer;
    private final ShapingFonts shaping;
    private Optional<Shaper> shaper = Optional.empty();
    private boolean shaperTried;
    private final int[] widths = new int[CACHED];
    private final int[] glyphs = new int[CACHED];
    private final Map<Integer, Integer> rareGlyphs = new HashMap<>();
    private final Map<Integer, String> meanings = new TreeMap<>();
    private char[] letters = new char[ROOM];

    /**
     * Reads a font.
     *
     * @param name its file's name, which tells OpenType from other formats
     * @param writer what writes it into the file
     * @param shaping where the font for shaping is, or goes
     * @throws IOException if the bytes are not a font, or one that may not be embedded
     */
    FontFace(String name, byte[] bytes, FontWriter writer, ShapingFonts shaping) throws IOException {
        this.name = name;
        this.bytes = bytes;
        this.writer = writer;
        this.shaping = shaping;
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
    public Optional<Shaper> shaper() {
        if (!shaperTried) {
            shaperTried = true;
            shaper = newShaper();
        }
        return shaper;
    }

    private Optional<Shaper> newShaper() {
        try {
            return Optional.of(new Shaper(read(~Arrays.hashCode(bytes)), shaping.of(name, bytes), writer));
        } catch (IOException | RuntimeException | LinkageError | InternalError e) { // what a Java without its font libraries throws
            return Optional.empty();
        }
    }

    public BaseFont font() {
        return font;
    }

    public boolean has(int codePoint) {
        return perMille(codePoint) != ABSENT;
    }

    /** The width of a character in points. */
    public float width(int codePoint, float size) {
        return Math.max(0, perMille(codePoint)) * size / UNITS;
    }

    /** Adds the glyphs of a text to a string on a page; they are embedded from now on. */
    public void encode(String text, SyntaxBuffer string) {
        int length = text.length();
        if (length > letters.length) {
            letters = new char[length];
        }
        text.getChars(0, length, letters, 0);
        int i = 0;
        while (i < length) {
            i = string.glyphs(letters, i, length, glyphs);
            if (i < length) {
                int c = Character.codePointAt(letters, i, length);
                int glyph = glyph(c);
                if (glyph >= 0) {
                    string.glyph(glyph);
                }
                i += Character.charCount(c);
            }
        }
    }

    /** The glyph that shows a character; less than zero if there is none. */
    private int glyph(int codePoint) {
        if (codePoint >= CACHED) {
            return rareGlyphs.computeIfAbsent(codePoint, this::use);
        }
        if (glyphs[codePoint] == UNKNOWN) {
            glyphs[codePoint] = use(codePoint);
        }
        return glyphs[codePoint];
    }

    private int use(int codePoint) {
        int glyph = writer.use(font, codePoint);
        if (glyph >= 0) {
            meanings.putIfAbsent(glyph, Character.toString(codePoint));
        }
        return glyph;
    }

    /**
     * Tells what glyphs stand for, in the font's own words.
     *
     * @param written the font that is written: this one, or the same for shaping, or another
     * @param entries what is said of it
     */
    void explain(PdfFile file, BaseFont written, PdfDictionary entries) {
        if (written == font) {
            explain(file, meanings, entries);
        } else if (shaper.isPresent() && written == shaper.get().font()) {
            explain(file, shaper.get().meanings(), entries);
        }
    }

    private static void explain(PdfFile file, Map<Integer, String> meanings, PdfDictionary entries) {
        entries.put(PdfName.TOUNICODE, new PdfLiteral(GlyphMeanings.write(file, meanings) + " 0 R"));
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
