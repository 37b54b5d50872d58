package coop.hatstand.pdf;

import java.io.IOException;
import java.io.InputStream;

/** Files shipped beside these classes. */
final class Resources {

    private Resources() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("this build of Hatstand lacks " + name);
            }
            return in.readAllBytes();
        }
    }
}
