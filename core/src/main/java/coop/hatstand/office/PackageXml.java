package coop.hatstand.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLInputFactory;

/**
 * Opens the XML parts of an Office package from a stranger.
 *
 * <p>Does not limit size or depth; the caller must. No document type is read, and nothing a part refers to is fetched.
 */
public final class PackageXml {
    private static final int BUFFER = 64 * 1024;

    /**
     * Limits that differ between JDKs: newer ones mistake a few thousand {@code &amp;} in ordinary text for an attack. What they guard
     * against, entities that a file defines itself, cannot occur without a document type.
     */
    private static final List<String> ENTITY_LIMITS = List.of("jdk.xml.entityExpansionLimit", "jdk.xml.totalEntitySizeLimit",
            "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.entityReplacementLimit");
    private static final String NONE = "0";

    private PackageXml() {
    }

    /** A new parser factory. The caller may set further limits on it. */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        ENTITY_LIMITS.forEach(limit -> factory.setProperty(limit, NONE));
        return factory;
    }

    /**
     * A part decoded to characters, to give the parser instead of bytes, because the JDK's parser prints malformed bytes to the process's
     * error stream. The parts of a package are UTF-8 or UTF-16 (ECMA-376 part 2, 9.1).
     *
     * @return a reader that fails at malformed bytes
     */
    public static Reader letters(InputStream content) throws IOException {
        InputStream in = new BufferedInputStream(content, BUFFER);
        in.mark(3);
        byte[] start = in.readNBytes(3);
        in.reset();
        boolean mark = start.length == 3 && (start[0] & 0xff) == 0xef && (start[1] & 0xff) == 0xbb && (start[2] & 0xff) == 0xbf;
        in.skipNBytes(mark ? 3 : 0);
        return new InputStreamReader(in, charset(start).newDecoder());
    }

    private static Charset charset(byte[] start) {
        int two = start.length < 2 ? 0 : (start[0] & 0xff) << 8 | start[1] & 0xff;
        return switch (two) {
            case 0xfeff, 0xfffe -> StandardCharsets.UTF_16;
            case '<' << 8 -> StandardCharsets.UTF_16LE;
            case '<' -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
    }
}
