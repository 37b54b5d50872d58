package coop.hatstand.source;

import java.io.IOException;
import java.io.OutputStream;

/** Bytes that can be written as often as needed, the same each time; never held in one array. */
@FunctionalInterface
public interface Content {

    /** Writes all the bytes; does not close the stream. */
    void writeTo(OutputStream out) throws IOException;
}
