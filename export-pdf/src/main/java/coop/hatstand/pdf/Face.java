package coop.hatstand.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
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
    private static final int ROOM = 1_000;
    private static final String IDENTITY = "-Identity-H";

    private final String name;
    private final byte[] bytes;
    private final BaseFont font;
    private final FontWriter writer;
    private Optional<Shaper> shaper = Optional.empty();
    private boolean shaperTried;
    private final int[] widths = new int[CACHED];
    /** Of those characters that stand for themselves alone. */
    private final int[] plainWidths = new int[CACHED];
    private final int[] codes = new int[CACHED];
    private final Map<Integer, Integer> rareCodes = new HashMap<>();
    /** The characters that are written as they are: their codes are known, and they mean nothing in a string but themselves. */
    private final boolean[] plainly = new boolean[GlyphCodes.LAST_ASCII + 1];
    private final GlyphCodes used = new GlyphCodes();
    private char[] letters = new char[ROOM];

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
        Arrays.fill(plainWidths, UNKNOWN);
        Arrays.fill(codes, UNKNOWN);
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
            return Optional.of(new Shaper(read(~Arrays.hashCode(bytes)), name, bytes, writer));
        } catch (IOException | RuntimeException | LinkageError | InternalError e) { // what a Java without its font libraries throws
            return Optional.empty();
        }
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
            char c = letters[i];
            int width = c < CACHED ? plainWidths[c] : UNKNOWN;
            if (width < 0) {
                width = plainWidth(c);
                if (width == ABSENT) {
                    return false;
                }
            }
            sum += width;
            sums[i + 1] = sum;
        }
        return true;
    }

    private int plainWidth(char c) {
        int width = c == '\n' ? perMille(' ') : Script.plain(c) ? perMille(c) : ABSENT;
        if (c < CACHED) {
            plainWidths[c] = width;
        }
        return width;
    }

    /** Adds the codes of a text's glyphs to a string on a page; they are embedded from now on. */
    void encode(String text, Bytes string) {
        int length = text.length();
        if (length > letters.length) {
            letters = new char[length];
        }
        text.getChars(0, length, letters, 0);
        int i = 0;
        while (i < length) {
            i = string.plainly(letters, i, length, plainly);
            if (i < length) {
                int c = Character.codePointAt(letters, i, length);
                int code = code(c);
                if (code >= 0) {
                    string.inString(code, GlyphCodes.length(code));
                }
                i += Character.charCount(c);
            }
        }
    }

    /** The code of a character; less than zero if there is no glyph that shows it. */
    private int code(int codePoint) {
        if (codePoint >= CACHED) {
            return rareCodes.computeIfAbsent(codePoint, this::use);
        }
        if (codes[codePoint] == UNKNOWN) {
            codes[codePoint] = use(codePoint);
        }
        return codes[codePoint];
    }

    private int use(int codePoint) {
        int glyph = writer.use(font, codePoint);
        if (glyph < 0) {
            return glyph;
        }
        int code = used.add(codePoint, glyph);
        if (code < plainly.length) {
            plainly[code] = !Bytes.escaped(code);
        }
        return code;
    }

    /**
     * Tells what codes stand for, in the font's own words.
     *
     * @param written the font that is written: this one, or the same for shaping, or another
     * @param entries what is said of it
     */
    void explain(PdfFile file, BaseFont written, PdfDictionary entries) {
        if (written == font) {
            String plain = PdfName.decodeName(entries.get(PdfName.BASEFONT).toString());
            String table = "Codes-" + plain;
            if (plain.endsWith(IDENTITY)) { // fonts of this kind are called by their table, too (ISO 32000-1 §9.7.6.2)
                table = "Codes-" + plain.substring(0, plain.length() - IDENTITY.length());
                entries.put(PdfName.BASEFONT, new PdfName(plain.substring(0, plain.length() - IDENTITY.length() + 1) + table));
            }
            entries.put(PdfName.ENCODING, new PdfLiteral(used.writeGlyphs(file, table) + " 0 R"));
            entries.put(PdfName.TOUNICODE, new PdfLiteral(used.writeMeanings(file) + " 0 R"));
        } else if (shaper.isPresent() && written == shaper.get().font()) {
            entries.put(PdfName.TOUNICODE, new PdfLiteral(shaper.get().writeMeanings(file) + " 0 R"));
        }
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
