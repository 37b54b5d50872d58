package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.FloatRange;
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
        Bytes bytes = new Bytes(0);
        for (float points : new float[] {0.004f, 12, -0.5f, 0.05f, 1.0051f, 841.89f, -0.001f}) {
            bytes.points(points).text(" ");
        }
        assertEquals("0 12 -0.5 0.05 1.01 841.89 0 " + Integer.MIN_VALUE, bytes.number(Integer.MIN_VALUE).toString());
    }

    @Property
    void pointsAreRoundedAsOthersRound(@ForAll @FloatRange(min = -20_000, max = 20_000) float points) {
        String rounded = BigDecimal.valueOf(Math.round((double) points * 100), 2).stripTrailingZeros().toPlainString();
        assertEquals(rounded, new Bytes(0).points(points).toString());
    }

    @Property
    void lettersThatMeanThemselvesAreWrittenAsTheyAre(@ForAll @CharRange(from = ' ', to = '~') String words) {
        boolean[] all = new boolean[0x80];
        Arrays.fill(all, true);
        char[] letters = words.toCharArray();
        Bytes bytes = new Bytes(0);
        assertEquals(letters.length, bytes.plainly(letters, 0, letters.length, all));
        assertEquals(words, bytes.toString());
    }

    private static String id(String title) throws IOException {
        return new PdfReader(file(title)).getTrailer().getAsArray(PdfName.ID).getAsString(0).toString();
    }

    /** A file of no pages, with many objects and a title. */
    private static byte[] file(String title) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfFile file = new PdfFile(new Seal(out))) {
            Bytes all = new Bytes(MANY);
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
