package coop.hatstand.pdf.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Deflater;

/** A reusable, growing buffer for PDF syntax (ISO 32000-1 §7.3). */
public final class SyntaxBuffer extends OutputStream {

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1_000;
    /** Two bytes, each behind a backslash. */
    private static final int ESCAPED_GLYPH = 4;
    private static final byte[] REFERENCE = of(" 0 R");
    private static final String DELIMITERS = "()<>[]{}/%#";

    private byte[] bytes;
    private int size;

    public SyntaxBuffer(int room) {
        bytes = new byte[room];
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    private void room(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    @Override
    public void write(int b) {
        room(1);
        bytes[size++] = (byte) b;
    }

    @Override
    public void write(byte[] more, int from, int length) {
        room(length);
        System.arraycopy(more, from, bytes, size, length);
        size += length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    public SyntaxBuffer all(SyntaxBuffer others) {
        write(others.bytes, 0, others.size);
        return this;
    }

    /** The syntax, each byte a character. */
    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
    }

    /** Adds all of this, compressed, to others. */
    void deflateInto(Deflater deflater, SyntaxBuffer compressed) {
        deflater.reset();
        deflater.setInput(bytes, 0, size);
        deflater.finish();
        while (!deflater.finished()) {
            compressed.room(1 + size / 2);
            compressed.size += deflater.deflate(compressed.bytes, compressed.size, compressed.bytes.length - compressed.size);
        }
    }

    /** Syntax, of which each character is a byte. Copied by the one way that makes no array first: it is half of what is written. */
    @SuppressWarnings("deprecation")
    public SyntaxBuffer text(String syntax) {
        int length = syntax.length();
        room(length);
        syntax.getBytes(0, length, bytes, size);
        size += length;
        return this;
    }

    public SyntaxBuffer space() {
        write(' ');
        return this;
    }

    /** Syntax that is said so often that its bytes are kept. */
    public SyntaxBuffer syntax(byte[] syntax) {
        room(syntax.length);
        System.arraycopy(syntax, 0, bytes, size, syntax.length);
        size += syntax.length;
        return this;
    }

    /** The bytes of syntax. */
    public static byte[] of(String syntax) {
        return syntax.getBytes(StandardCharsets.ISO_8859_1);
    }

    public SyntaxBuffer number(int value) {
        return value == Integer.MIN_VALUE ? text(Integer.toString(value)) : parts(value, 1);
    }

    /** A number of points, to the hundredth. */
    public SyntaxBuffer points(float value) {
        return hundredths(hundredths(value));
    }

    /** A number to the nearest hundredth, in hundredths. */
    public static int hundredths(float value) {
        return NumberWriter.nearest((double) value * HUNDRED);
    }

    /** A number given in hundredths. */
    public SyntaxBuffer hundredths(int value) {
        return parts(value, HUNDRED);
    }

    /** A number, to the thousandth. */
    public SyntaxBuffer thousandths(float value) {
        return parts(NumberWriter.nearest((double) value * THOUSAND), THOUSAND);
    }

    private SyntaxBuffer parts(int value, int one) {
        room(NumberWriter.LONGEST);
        size = NumberWriter.put(value, one, bytes, size);
        return this;
    }

    /** A reference to an object. */
    public SyntaxBuffer reference(int object) {
        return number(object).syntax(REFERENCE);
    }

    public SyntaxBuffer name(String name) {
        write('/');
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (b <= ' ' || b > '~' || DELIMITERS.indexOf(b) >= 0) {
                text(String.format(Locale.ROOT, "#%02X", b));
            } else {
                write(b);
            }
        }
        return this;
    }

    /** Words for people (§7.9.2.2): in the file's own encoding where that has them all in the same place as Unicode, or else in UTF-16. */
    public SyntaxBuffer words(String words) {
        byte[] encoded = words.getBytes(own(words) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16);
        room(2 * encoded.length + 2);
        bytes[size++] = '(';
        for (byte b : encoded) {
            put(b);
        }
        bytes[size++] = ')';
        return this;
    }

    private static boolean own(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c > 0xff || c > '~' && c <= 0xa0 || c == 0xad) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds the glyphs of letters to a string for as long as they are known; the place of the first that is not.
     *
     * @param known the glyphs by their letters, less than zero where unknown
     */
    public int glyphs(char[] letters, int from, int to, int[] known) {
        room(ESCAPED_GLYPH * (to - from));
        int i = from;
        while (i < to && letters[i] < known.length && known[letters[i]] >= 0) {
            put(known[letters[i]] >> Byte.SIZE);
            put(known[letters[i++]]);
        }
        return i;
    }

    /** Adds a glyph to a string, in two bytes. */
    public void glyph(int glyph) {
        room(ESCAPED_GLYPH);
        put(glyph >> Byte.SIZE);
        put(glyph);
    }

    /** One byte of a string between round brackets; there is room for two. */
    private void put(int b) {
        byte plain = (byte) b;
        if (escaped(plain)) {
            bytes[size++] = '\\';
            plain = plain == '\r' ? (byte) 'r' : plain;
        }
        bytes[size++] = plain;
    }

    /** Whether a byte would mean something else in a string between round brackets. */
    private static boolean escaped(int b) {
        return b == '(' || b == ')' || b == '\\' || b == '\r';
    }
}
