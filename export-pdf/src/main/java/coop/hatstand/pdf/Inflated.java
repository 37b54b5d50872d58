package coop.hatstand.pdf;

import coop.hatstand.document.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A carried file's bytes, inflated as they are written.
 *
 * @param bytes the bytes in the PDF
 * @param deflated whether they are compressed
 */
record Inflated(byte[] bytes, boolean deflated) implements Content {

    /** More than any briefing, and less than a bomb. */
    private static final long LARGEST = 1L << 30;
    /** Words pack to a third or so, much the same words over and over to a fiftieth. */
    private static final int RATIO = 200;
    private static final long RATIO_FROM = 1L << 20;
    private static final int BUFFER = 1 << 16;

    @Override
    public void writeTo(OutputStream out) throws IOException {
        InputStream plain = new ByteArrayInputStream(bytes);
        try (InputStream in = deflated ? new InflaterInputStream(plain) : plain) {
            byte[] buffer = new byte[BUFFER];
            long written = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                written += n;
                if (written > RATIO_FROM && written / RATIO > bytes.length) {
                    throw new IOException("the handout carries what unpacks to more than " + RATIO + " times its size, as no briefing does");
                }
                if (written > LARGEST) {
                    throw new IOException("the handout carries more than 1 GiB, too much for a briefing");
                }
                out.write(buffer, 0, n);
            }
        }
    }
}
