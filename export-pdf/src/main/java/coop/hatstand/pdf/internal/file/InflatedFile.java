package coop.hatstand.pdf.internal.file;

import coop.hatstand.source.Content;
import coop.hatstand.source.Limit;
import coop.hatstand.source.LimitException;
import coop.hatstand.source.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The bytes of an embedded file, decompressed as they are written.
 *
 * @param bytes the bytes in the PDF
 * @param deflated whether they are compressed
 * @param source the PDF's name in messages
 */
public record InflatedFile(byte[] bytes, boolean deflated, String source, Limits limits) implements Content {

    private static final int BUFFER = 1 << 16;

    @Override
    public void writeTo(OutputStream out) throws IOException {
        InputStream plain = new ByteArrayInputStream(bytes);
        try (InputStream in = deflated ? new InflaterInputStream(plain) : plain) {
            byte[] buffer = new byte[BUFFER];
            long written = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                written += n;
                limits.checkRatio(source, written, bytes.length);
                if (written > limits.bytes(Limit.PACKAGE_MIB)) {
                    throw new LimitException(source, Limit.PACKAGE_MIB, limits.of(Limit.PACKAGE_MIB));
                }
                out.write(buffer, 0, n);
            }
        }
    }
}
