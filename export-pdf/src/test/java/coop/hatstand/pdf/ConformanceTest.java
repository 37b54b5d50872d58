package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Text;
import coop.hatstand.export.Paper;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** veraPDF finds nothing against PDF/UA-1 and PDF/A-3a. */
class ConformanceTest {

    @ParameterizedTest
    @EnumSource(Audience.class)
    void theFoundingThread(Audience audience) throws Exception {
        assertEquals(List.of(), Vera.failures(Exports.keep("founding-" + audience.id(), new PdfExporter(), FoundingThread.document(audience))));
    }

    @Test
    void everyBlockAndInline() throws Exception {
        assertEquals(List.of(), Vera.failures(Exports.keep("everything", new PdfExporter(), Everything.document())));
    }

    @Test
    void letterPaper() throws Exception {
        PdfExporter letter = PdfExporter.builder().page(Paper.LETTER).build();
        assertEquals(List.of(), Vera.failures(Exports.keep("letter", letter, FoundingThread.document(Audience.SPOKESPERSON))));
    }

    @Test
    void manyScriptsWithFontsForAll() throws Exception {
        assertEquals(List.of(), Vera.failures(Exports.keep("scripts", Exports.withFonts(), Scripts.document(true))));
    }

    @Test
    void charactersThatNoFontHas() throws Exception {
        assertEquals(List.of(), Vera.failures(Exports.keep("missing", new PdfExporter(), Scripts.document(true))));
    }

    @Test
    void anEmptyDocument() throws Exception {
        assertEquals(List.of(), Vera.failures(Exports.export(Exports.document())));
    }

    @Tag("thorough")
    @Test
    void threeHundredAnswers() throws Exception {
        assertEquals(List.of(), Vera.failures(Exports.export(Many.answers(300))));
    }

    @Test
    void charactersThatAreNoCharacters() throws Exception {
        String hostile = "a\u0000\u0007\u001b\ud83d b\udc00 \ufffe\uffff\ufeff \u202ertl\u202c \u2028\u2029\u0085\u00ad \u200b\u200d\u0301 e\u0301\u0301\u0301 \ue000 \udbff\udfff "
                + "ﷺ \u0915\u094d\u200d \u05d0\u0301 \u0e01\u0e33";
        assertEquals(List.of(), Vera.failures(Exports.keep("hostile", new PdfExporter(), Exports.titled(hostile, Paragraph.of(new Text(hostile.repeat(3)))))));
    }

    @Property(seed = "20261123", tries = 15, shrinking = ShrinkingMode.OFF)
    void anyDocument(@ForAll long seed) throws Exception {
        assertEquals(List.of(), Vera.failures(Exports.export(AnyDocument.of(seed))));
    }

    @Property(seed = "20261123", tries = 60, shrinking = ShrinkingMode.OFF)
    void anyDocumentIsHeardWordForWord(@ForAll long seed) throws Exception {
        assertEquals(ReadingOrderTest.plain(DocumentWords.of(AnyDocument.of(seed))), ReadingOrderTest.plain(Ear.on(Exports.export(AnyDocument.of(seed))).words()));
    }
}
