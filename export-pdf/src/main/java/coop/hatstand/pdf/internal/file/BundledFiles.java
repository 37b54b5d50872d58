package coop.hatstand.pdf.internal.file;

import java.io.IOException;
import java.io.InputStream;

/** Loads resources from this package. */
public final class BundledFiles {

    private BundledFiles() {}

    public static byte[] bytes(String name) throws IOException {
        try (InputStream in = BundledFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("this build of Hatstand lacks " + name);
            }
            return in.readAllBytes();
        }
    }
}
