package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens at the end of a page, wherever on it things begin. */
final class PageEndTest {
    private static final int LINES = 44;

    static IntStream places() {
        return IntStream.range(LINES - 24, LINES + 2);
    }

    private static List<String> pages(int before, Block... blocks) throws IOException {
        List<Block> all = new ArrayList<>(IntStream.range(0, before).mapToObj(i -> (Block) Paragraph.of("filling")).toList());
        all.addAll(List.of(blocks));
        PdfReader reader = new PdfReader(Exports.export(Exports.document(all.toArray(Block[]::new))));
        PdfTextExtractor text = new PdfTextExtractor(reader);
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(text.getTextFromPage(page));
        }
        return pages;
    }

    private static BulletList bullets(String... words) {
        return new BulletList(Stream.of(words).map(word -> List.<Block>of(Paragraph.of(word))).toList());
    }

    @ParameterizedTest
    @MethodSource("places")
    void boxStaysWhole(int before) throws IOException {
        Slot slot = new Slot("s", Slot.Kind.LINE_TO_TAKE, "Line to take", "", List.of(Paragraph.of("opening"), Paragraph.of("pressed"), bullets("apple", "pear", "plum"), Paragraph.of("closing")));
        for (String page : pages(before, slot)) {
            assertEquals(page.contains("opening"), page.contains("closing"), page);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void lastLineOfAListIsNotAlone(int before) throws IOException {
        BulletList nested = new BulletList(List.of(List.of(Paragraph.of("outer"), bullets("apple", "pear", "plum"))));
        for (Block list : List.of(bullets("apple", "pear", "plum"), nested)) {
            for (String page : pages(before, list)) {
                assertTrue(!page.contains("plum") || page.contains("pear"), page);
            }
        }
    }

    @Test
    void boxLongerThanAPageIsParted() throws IOException {
        List<Block> words = new ArrayList<>(IntStream.range(0, 2 * LINES).mapToObj(i -> (Block) Paragraph.of("word" + i)).toList());
        List<String> pages = pages(3, new Slot("s", Slot.Kind.LINE_TO_TAKE, "Line to take", "", words));
        assertTrue(pages.size() > 2 && String.join("\n", pages).contains("word" + (2 * LINES - 1)), pages.toString());
    }

    @Test
    void marksOfADraftAreNotPrinted() throws IOException {
        String page = pages(0, new Slot("s", Slot.Kind.LINE_TO_TAKE, "Line to take", "", List.of(Paragraph.of("! Say this!")))).get(0);
        assertTrue(page.contains("Say this!") && !page.contains("! Say"), page);
    }

    @Test
    void noRuleDirectlyBelowAnother() throws IOException {
        Table table = new Table(List.of(List.of(new Text("a"))), List.of(List.of(List.of(new Text("b")))), false);
        Paragraph small = new Paragraph(Paragraph.Voice.SMALL_PRINT, List.of(new Text("small")));
        assertEquals(rules(table), rules(table, small), "the table's own");
        assertEquals(rules(table) + 1, rules(table, Paragraph.of("between"), small));
    }

    private static int rules(Block... blocks) throws IOException {
        PdfReader reader = new PdfReader(Exports.export(Exports.document(blocks)));
        return new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1).split(" l\nS\n", -1).length - 1;
    }

    @Test
    void boldIsBoldInOtherScriptsToo() throws IOException {
        for (String words : List.of("שלום", "مرحبا", "नमस्ते")) {
            String semibold = ".*Noto\\w+-?SemiBold.*";
            assertFalse(fonts(Paragraph.of(words)).matches(semibold), words);
            assertTrue(fonts(Paragraph.of(new Strong(List.of(new Text(words))))).matches(semibold), words);
        }
    }

    private static String fonts(Block block) throws IOException {
        PdfDictionary fonts = new PdfReader(Exports.export(Exports.document(block))).getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        return fonts.getKeys().stream().map(name -> fonts.getAsDict(name).getAsName(PdfName.BASEFONT).toString()).sorted().toList().toString();
    }
}
