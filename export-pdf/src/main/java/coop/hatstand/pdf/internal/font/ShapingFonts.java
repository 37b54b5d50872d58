package coop.hatstand.pdf.internal.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fonts that Java shapes text with. Safe to share between threads.
 *
 * <p>For each font, Java keeps a temporary file and native memory until long after its last use. So each is created once for an exporter and for
 * those made from it.
 */
public final class ShapingFonts {

    /** More than are shipped, and some that callers bring. */
    private static final int MOST = 64;

    private final Map<String, Font> fonts = new LinkedHashMap<>(2 * MOST, 0.75f, true);

    /**
     * A font, {@link Shaper#UNITS} large.
     *
     * @param name its file's name, for the message
     * @throws IOException if Java cannot use it
     */
    synchronized Font of(String name, byte[] bytes) throws IOException {
        String key = key(bytes);
        Font known = fonts.get(key);
        return known != null ? known : add(key, name, bytes);
    }

    private Font add(String key, String name, byte[] bytes) throws IOException {
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)).deriveFont(Shaper.UNITS);
            if (fonts.size() == MOST) {
                fonts.remove(fonts.keySet().iterator().next());
            }
            fonts.put(key, font);
            return font;
        } catch (FontFormatException e) {
            throw new IOException(name + " cannot be used as a font: " + e.getMessage(), e);
        }
    }

    private static String key(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
