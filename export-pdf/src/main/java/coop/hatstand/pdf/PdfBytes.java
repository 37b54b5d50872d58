package coop.hatstand.pdf;

import coop.hatstand.source.Limit;
import coop.hatstand.source.LimitException;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of a source that is a PDF, of up to its {@link Limit#PACKAGE_MIB}. */
final class PdfBytes {
    private static final byte[] BEGIN = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private PdfBytes() {
    }

    /** All of it, or nothing if it is no PDF. */
    static Optional<byte[]> of(Source source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] begin = in.readNBytes(BEGIN.length);
            if (!Arrays.equals(begin, BEGIN)) {
                return Optional.empty();
            }
            int most = (int) source.limits().bytes(Limit.PACKAGE_MIB);
            byte[] rest = in.readNBytes(most);
            if (rest.length == most) {
                throw new LimitException(source.name(), Limit.PACKAGE_MIB, source.limits().of(Limit.PACKAGE_MIB));
            }
            byte[] all = Arrays.copyOf(begin, begin.length + rest.length);
            System.arraycopy(rest, 0, all, begin.length, rest.length);
            return Optional.of(all);
        }
    }
}
