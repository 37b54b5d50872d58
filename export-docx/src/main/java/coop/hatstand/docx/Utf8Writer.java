package coop.hatstand.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Gathers many small writes and sends them on as UTF-8, many at once.
 *
 * <p>What the JDK has for this takes a lock at each write, and an XML writer makes several for each attribute. Not for several threads.
 */
final class Utf8Writer extends Writer {

    /** Also what a compressor below is given at once: single bytes cost it fifty times as much. */
    private static final int BUFFER = 1 << 14;

    private final OutputStream out;
    private final char[] buffer = new char[BUFFER];
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER * 3);
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    private int filled;

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int c) throws IOException {
        if (filled == BUFFER) {
            empty();
        }
        buffer[filled++] = (char) c;
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        for (int at = from; at < from + length;) {
            int some = room(from + length - at);
            System.arraycopy(chars, at, buffer, filled, some);
            filled += some;
            at += some;
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        for (int at = from; at < from + length;) {
            int some = room(from + length - at);
            text.getChars(at, at + some, buffer, filled);
            filled += some;
            at += some;
        }
    }

    /** How many of the characters wanted there is room for, after what there was is sent on if there was none. */
    private int room(int wanted) throws IOException {
        if (filled == BUFFER) {
            empty();
        }
        return Math.min(wanted, BUFFER - filled);
    }

    /** Sends on what there is, but for half of a pair of surrogates, which waits for the other. */
    private void empty() throws IOException {
        CharBuffer chars = CharBuffer.wrap(buffer, 0, filled);
        encoder.encode(chars, bytes.clear(), false);
        out.write(bytes.array(), 0, bytes.position());
        filled = chars.compact().position();
    }

    @Override
    public void flush() throws IOException {
        empty();
        out.flush();
    }

    /** Sends on what there is; the stream below is its owner's to close. */
    @Override
    public void close() throws IOException {
        flush();
    }
}
