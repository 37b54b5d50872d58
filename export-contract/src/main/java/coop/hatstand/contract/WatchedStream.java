package coop.hatstand.contract;

import java.io.ByteArrayOutputStream;

/** A stream that records whether it was closed, and whether it was flushed after its last byte. */
final class WatchedStream extends ByteArrayOutputStream {

    private boolean closed;
    private boolean flushed;

    @Override
    public synchronized void write(int b) {
        flushed = false;
        super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        flushed = false;
        super.write(bytes, from, length);
    }

    @Override
    public void flush() {
        flushed = true;
    }

    @Override
    public void close() {
        closed = true;
    }

    boolean closed() {
        return closed;
    }

    boolean flushed() {
        return flushed;
    }
}
