package coop.hatstand.internal.read.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Opens what may have been packed with gzip. */
public final class GzippedStream {
    private GzippedStream() {
    }

    /** The bytes within, if these are gzip's, or these. What is read of it must be bounded: a few bytes may unpack to many. */
    public static InputStream unpacked(InputStream bytes) throws IOException {
        InputStream in = new BufferedInputStream(bytes);
        in.mark(2);
        boolean packed = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        if (!packed) {
            return in;
        }
        try {
            return new GZIPInputStream(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
