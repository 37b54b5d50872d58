package coop.hatstand.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns XML's bytes into letters before the parser sees them, since the JDK's prints bytes that are none to the process's error stream. */
final class XmlLetters {
    private static final int BUFFER = 64 * 1024;

    private XmlLetters() {
    }

    /** A reader that fails at bytes that are no letters. The parts of a package are UTF-8 or UTF-16 (ECMA-376 part 2, 9.1). */
    static Reader of(InputStream content) throws IOException {
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
