package coop.hatstand.source;

import java.io.IOException;
import java.io.OutputStream;

/** Content that can be streamed any number of times, with the same bytes each time. It need not be in memory as a whole. */
@FunctionalInterface
public interface Content {

    /** Writes all the bytes. Does not close the stream. */
    void writeTo(OutputStream out) throws IOException;
}
