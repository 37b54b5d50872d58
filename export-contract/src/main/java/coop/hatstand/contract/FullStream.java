package coop.hatstand.contract;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that accepts some bytes and then fails, like a full disk. */
final class FullStream extends OutputStream {

    private long room;

    FullStream(long room) {
        this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
        take(1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        take(length);
    }

    private void take(int bytes) throws IOException {
        room -= bytes;
        if (room < 0) {
            throw new IOException("no space left");
        }
    }
}
