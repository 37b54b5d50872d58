package coop.hatstand.pdf.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Computes a checksum of what is written, so that a file's identifier depends only on its content (ISO 32000-1 §14.4). It identifies files and is not
 * secure. Buffers small writes. Never closes the stream it writes to.
 */
public final class ChecksumStream extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int held;
    private final Checksum one = new CRC32();
    private final Checksum other = new CRC32C();
    private long sent;

    public ChecksumStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        if (held == BUFFER) {
            flush();
        }
        buffer[held++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (length > BUFFER - held) {
            flush();
        }
        if (length > BUFFER) {
            send(bytes, from, length);
        } else {
            System.arraycopy(bytes, from, buffer, held, length);
            held += length;
        }
    }

    private void send(byte[] bytes, int from, int length) throws IOException {
        one.update(bytes, from, length);
        other.update(bytes, from, length);
        out.write(bytes, from, length);
        sent += length;
    }

    /** Sends on what was collected. */
    @Override
    public void flush() throws IOException {
        send(buffer, 0, held);
        held = 0;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /** How many bytes were written so far. */
    long position() {
        return sent + held;
    }

    /** The identifier of what was written so far, in hexadecimal digits. */
    String id() throws IOException {
        flush();
        return String.format(Locale.ROOT, "%08X%08X%016X", one.getValue(), other.getValue(), sent);
    }
}
