package coop.hatstand.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes whole words as UTF-8: most lines are ASCII, which is copied, not encoded character by character. */
final class Utf8 implements Appendable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;

    Utf8(OutputStream out) {
        this.out = out;
    }

    /** Adds words; a pair of surrogates is not parted between two calls. */
    @Override
    public Utf8 append(CharSequence words) throws IOException {
        byte[] bytes = words.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > BUFFER - filled) {
            empty();
        }
        if (bytes.length > BUFFER) {
            out.write(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, filled, bytes.length);
            filled += bytes.length;
        }
        return this;
    }

    @Override
    public Utf8 append(CharSequence words, int from, int to) throws IOException {
        return append(words.subSequence(from, to));
    }

    @Override
    public Utf8 append(char c) throws IOException {
        return append(String.valueOf(c));
    }

    /** Sends on all that was added. */
    void flush() throws IOException {
        empty();
        out.flush();
    }

    private void empty() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }
}
