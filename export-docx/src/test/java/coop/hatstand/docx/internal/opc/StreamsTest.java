package coop.hatstand.docx.internal.opc;

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
