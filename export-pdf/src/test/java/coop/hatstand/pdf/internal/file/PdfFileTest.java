package coop.hatstand.pdf.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PRTokeniser;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The file's own syntax, read back by the library. */
class PdfFileTest {

    private static final int MANY = 20_000;

    @Property(tries = 40)
    void wordsAreReadAsTheyWereWritten(@ForAll @CharRange(from = ' ', to = '\ud7ff') String words) throws IOException {
        PdfDictionary info = new PdfReader(file(words)).getTrailer().getAsDict(PdfName.INFO);
        assertEquals(words, info.getAsString(PdfName.TITLE).toUnicodeString());
    }

    @Test
    void manyObjectsAreFoundAgain() throws IOException {
        PdfArray all = new PdfReader(file("many")).getCatalog().getAsArray(new PdfName("All"));
        for (int i = 0; i < MANY; i++) {
            assertEquals(i, all.getAsArray(i).getAsNumber(0).intValue());
        }
    }

    @Test
    void theIdentifierFollowsFromTheContent() throws IOException {
        assertEquals(id("a"), id("a"));
        assertNotEquals(id("a"), id("b"));
    }

    @Test
    void pointsAreRoundedToTheHundredth() {
        SyntaxBuffer buffer = new SyntaxBuffer(0);
        for (float points : new float[] {0.004f, 12, -0.5f, 0.05f, 1.0051f, 841.89f, -0.001f}) {
            buffer.points(points).text(" ");
        }
        assertEquals("0 12 -0.5 0.05 1.01 841.89 0 " + Integer.MIN_VALUE, buffer.number(Integer.MIN_VALUE).toString());
    }

    @Property
    void pointsAreRoundedAsOthersRound(@ForAll @FloatRange(min = -20_000, max = 20_000) float points) {
        String rounded = BigDecimal.valueOf(Math.round((double) points * 100), 2).stripTrailingZeros().toPlainString();
        assertEquals(rounded, new SyntaxBuffer(0).points(points).toString());
    }

    @Property
    void glyphsReadBackFromTheirString(@ForAll @Size(min = 1, max = 50) List<@IntRange(max = 0xffff) Integer> glyphs) throws IOException {
        char[] letters = new char[glyphs.size()];
        int[] known = new int[glyphs.size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) i;
            known[i] = glyphs.get(i);
        }
        SyntaxBuffer buffer = new SyntaxBuffer(0);
        buffer.write('(');
        assertEquals(letters.length, buffer.glyphs(letters, 0, letters.length, known));
        buffer.glyph(known[0]);
        buffer.write(')');
        PRTokeniser reader = new PRTokeniser(buffer.toString().getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(reader.nextToken());
        String read = reader.getStringValue();
        assertEquals(2 * letters.length + 2, read.length());
        for (int i = 0; i < letters.length; i++) {
            assertEquals(known[i], read.charAt(2 * i) << Byte.SIZE | read.charAt(2 * i + 1));
        }
        assertEquals(known[0], read.charAt(read.length() - 2) << Byte.SIZE | read.charAt(read.length() - 1));
    }

    private static String id(String title) throws IOException {
        return new PdfReader(file(title)).getTrailer().getAsArray(PdfName.ID).getAsString(0).toString();
    }

    /** A file of no pages, with many objects and a title. */
    private static byte[] file(String title) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfFile file = new PdfFile(new ChecksumStream(out))) {
            SyntaxBuffer all = new SyntaxBuffer(MANY);
            for (int i = 0; i < MANY; i++) {
                int number = file.reserve();
                file.object(number).text("[").number(i).text("]");
                all.reference(number).text(" ");
            }
            int pages = new PageTree(file).finish();
            int catalog = file.reserve();
            file.object(catalog).text("<</Type/Catalog/Pages ").reference(pages).text("/All[").all(all).text("]>>");
            int info = file.reserve();
            file.object(info).text("<</Title").words(title).text(">>");
            file.finish(catalog, info);
        }
        return out.toByteArray();
    }
}
