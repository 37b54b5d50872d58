package coop.hatstand.serve.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;

/** Buffers a file while it is written, and stops the writing once nobody is waiting for it. */
public final class FileBuffer extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public void write(int b) throws IOException {
        check();
        bytes.write(b);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        check();
        bytes.write(some, from, length);
    }

    private static void check() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("nobody waits for this file any longer");
        }
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
