package coop.hatstand.internal.read.input;

import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Ends what unpacks to more than it may. Does not close the stream it reads. */
public final class BoundedStream extends InputStream {
    private final InputStream in;
    private final Supplier<UnreadableSourceException> fault;
    private long left;

    public BoundedStream(InputStream in, long most, Supplier<UnreadableSourceException> fault) {
        this.in = in;
        this.fault = fault;
        left = most;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws UnreadableSourceException {
        left -= read;
        if (left < 0) {
            throw fault.get();
        }
    }
}
