package coop.hatstand;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** Holds what is written until it is read, and no longer: what has been read is let go. Not safe to share between threads. */
final class Buffer extends OutputStream {
    private static final int PIECE = 1 << 16;
    private final Deque<byte[]> pieces = new ArrayDeque<>();
    private int used = PIECE;

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        for (int done = 0; done < length;) {
            if (used == PIECE) {
                pieces.add(new byte[PIECE]);
                used = 0;
            }
            int fits = Math.min(length - done, PIECE - used);
            System.arraycopy(bytes, offset + done, pieces.getLast(), used, fits);
            used += fits;
            done += fits;
        }
    }

    /** All that was written, to be read once; nothing may be written after this. */
    InputStream read() {
        return new Reading();
    }

    private final class Reading extends InputStream {
        private int at;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int end = pieces.size() > 1 ? PIECE : pieces.isEmpty() ? 0 : used;
            if (at == end && pieces.size() <= 1) {
                return -1;
            }
            if (at == end) {
                pieces.remove();
                at = 0;
                return read(bytes, offset, length);
            }
            int fits = Math.min(length, end - at);
            System.arraycopy(pieces.getFirst(), at, bytes, offset, fits);
            at += fits;
            return fits;
        }
    }
}
