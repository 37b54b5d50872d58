package coop.hatstand.cli.leak;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What bytes say. */
final class Bytes {
    private Bytes() {
    }

    static byte[] inflated(byte[] deflated) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                out.write(buffer, 0, n);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(e);
        } finally {
            inflater.end();
        }
    }

    /** A PDF text string, a character a byte: UTF-16 or UTF-8 after its mark, otherwise near enough Latin-1. */
    static String textString(String bytes) {
        byte[] raw = bytes.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("\u00fe\u00ff")) {
            return new String(raw, 2, raw.length - 2, StandardCharsets.UTF_16BE);
        }
        return bytes.startsWith("\u00ef\u00bb\u00bf") ? new String(raw, 3, raw.length - 3, StandardCharsets.UTF_8) : bytes;
    }
}
