package coop.hatstand.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What goes to a part comes out the same, in whatever pieces it comes. */
final class StreamsTest {

    @Property(tries = 200, seed = "7")
    void wordsInAnyPiecesAreTheSameUtf8(@ForAll String words, @ForAll @IntRange(min = 1, max = 40_000) int times, @ForAll @IntRange(min = 1, max = 50_000) int piece)
            throws IOException {
        String text = ("a\uD83C\uDF5E\u00E9" + words).repeat(1 + times / 100);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8Writer writer = new Utf8Writer(out);
        for (int i = 0; i < text.length(); i += piece) {
            String some = text.substring(i, Math.min(text.length(), i + piece));
            switch (i % 3) {
                case 0 -> writer.write(some);
                case 1 -> writer.write(some.toCharArray());
                default -> {
                    writer.write(some.charAt(0));
                    writer.write(some, 1, some.length() - 1);
                }
            }
        }
        writer.close();
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), out.toByteArray());
    }

    @Property(tries = 500, seed = "7")
    void bytesInAnyPiecesAreEscapedTheSame(@ForAll byte[] bytes, @ForAll @IntRange(min = 1, max = 9) int piece) throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        EscapedText single = new EscapedText(one);
        for (byte b : bytes) {
            single.write(b);
        }
        single.finish();
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        EscapedText pieces = new EscapedText(many);
        for (int i = 0; i < bytes.length; i += piece) {
            pieces.write(bytes, i, Math.min(piece, bytes.length - i));
        }
        pieces.finish();
        assertArrayEquals(one.toByteArray(), many.toByteArray());
    }

    @Test
    void whatXmlCannotHoldIsEscaped() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EscapedText escaped = new EscapedText(out);
        escaped.write("\"a<b>&\uFFFE\uFFFF\uFFFD\r\n\t\u0001\"".getBytes(StandardCharsets.UTF_8));
        escaped.finish();
        assertEquals("\"a&lt;b&gt;&amp;\\ufffe\\uffff\uFFFD&#13;\n\t?\"", out.toString(StandardCharsets.UTF_8));
    }
}
