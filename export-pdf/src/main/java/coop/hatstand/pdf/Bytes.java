package coop.hatstand.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Deflater;

/** What is said in the file's own syntax (ISO 32000-1 §7.3), as bytes; grows as it is written and is used again. */
final class Bytes extends OutputStream {

    private static final int MOST_DIGITS = 11;
    private static final int HUNDRED = 100;
    private static final String DELIMITERS = "()<>[]{}/%#";

    private byte[] bytes;
    private int size;

    Bytes(int room) {
        bytes = new byte[room];
    }

    int size() {
        return size;
    }

    void clear() {
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

    Bytes all(Bytes others) {
        write(others.bytes, 0, others.size);
        return this;
    }

    /** The syntax, each byte a character. */
    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
    }

    /** Adds all of this, compressed, to others. */
    void deflateInto(Deflater deflater, Bytes compressed) {
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
    Bytes text(String syntax) {
        int length = syntax.length();
        room(length);
        syntax.getBytes(0, length, bytes, size);
        size += length;
        return this;
    }

    Bytes number(int value) {
        room(MOST_DIGITS);
        if (value < 0) {
            bytes[size++] = '-';
        }
        digits(Math.abs((long) value));
        return this;
    }

    /** A number of points, to the hundredth. */
    Bytes points(float value) {
        return decimal(value, HUNDRED);
    }

    /**
     * A number to the nearest part.
     *
     * @param parts how many parts one has; a power of ten
     */
    Bytes decimal(double value, int parts) {
        room(2 * MOST_DIGITS);
        long whole = Math.round(value * parts);
        if (whole < 0) {
            bytes[size++] = '-';
            whole = -whole;
        }
        digits(whole / parts);
        int left = (int) (whole % parts);
        if (left > 0) {
            bytes[size++] = '.';
            for (int part = parts / 10; left > 0; part /= 10) {
                bytes[size++] = (byte) ('0' + left / part);
                left %= part;
            }
        }
        return this;
    }

    private void digits(long value) {
        int end = size + 1;
        for (long left = value / 10; left > 0; left /= 10) {
            end++;
        }
        size = end;
        long left = value;
        do {
            bytes[--end] = (byte) ('0' + left % 10);
            left /= 10;
        } while (left > 0);
    }

    /** A reference to an object. */
    Bytes reference(int object) {
        return number(object).text(" 0 R");
    }

    Bytes name(String name) {
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
    Bytes words(String words) {
        boolean own = words.chars().allMatch(c -> c >= ' ' && c <= '~' || c > 0xa0 && c <= 0xff && c != 0xad);
        byte[] encoded = words.getBytes(own ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16);
        write('(');
        for (byte b : encoded) {
            inString(b);
        }
        write(')');
        return this;
    }

    /** The code of a glyph, in two bytes of a string. */
    void glyph(int code) {
        room(2 * 2);
        put(code >> Byte.SIZE);
        put(code);
    }

    private void inString(int b) {
        room(2);
        put(b);
    }

    /** One byte of a string between round brackets; there is room for two. */
    private void put(int b) {
        byte plain = (byte) b;
        if (plain == '(' || plain == ')' || plain == '\\' || plain == '\r') {
            bytes[size++] = '\\';
            plain = plain == '\r' ? (byte) 'r' : plain;
        }
        bytes[size++] = plain;
    }
}
