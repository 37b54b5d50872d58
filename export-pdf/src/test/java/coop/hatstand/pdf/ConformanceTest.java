package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Decision;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Text;
import coop.hatstand.export.Paper;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.ArrayList;
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

    /** Charts beside tables, answers on one line, decisions. */
    @ParameterizedTest
    @EnumSource(Audience.class)
    void aReport(Audience audience) throws Exception {
        assertEquals(List.of(), Vera.failures(Exports.keep("report-" + audience.id(), new PdfExporter(), report(audience))));
    }

    @Test
    void aReportsChartsAreFiguresWithWords() throws Exception {
        PdfReader reader = new PdfReader(Exports.export(report(Audience.SPOKESPERSON)));
        List<String> words = new ArrayList<>();
        for (int i = 1; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PdfDictionary element && PdfName.FIGURE.equals(element.get(PdfName.S))) {
                words.add(element.getAsString(PdfName.ALT).toUnicodeString());
            }
        }
        assertEquals(2, words.size(), words.toString());
        assertTrue(words.get(0).startsWith("Bar chart of “Which rooms?”: The yard, 40 (100 %); The mill, 20 (50 %)"), words.get(0));
        assertArrayEquals(Exports.export(report(Audience.SPOKESPERSON)), Exports.export(report(Audience.SPOKESPERSON)));
    }

    private static Document report(Audience audience) throws IOException {
        StringBuilder table = new StringBuilder("Name,Organisation,Which rooms?,The fee is fair,Should the ovens be open on Sundays?,What else?\n");
        String letter = "We ask the committee to keep the ovens open on Sunday mornings because many of us work on every other day of the week and have no other time.";
        for (int i = 0; i < 40; i++) {
            String sundays = i % 4 == 0 ? letter + (i % 8 == 0 ? "" : " Baker" + i + " agrees.") : i % 4 == 1 ? "Yes" : "Only if somebody number " + i + " has the key, and the stairs are swept before we come.";
            table.append("Ana").append(i).append(" Oakes,").append(i % 3 == 0 ? "Mill Lane" : "Bread Union").append(',').append(i % 2 == 0 ? "The yard;The mill" : "The yard").append(',')
                    .append(i % 3 == 0 ? "Agree" : i % 3 == 1 ? "Disagree" : "Strongly agree").append(",\"").append(sundays).append("\",").append(i % 2 == 0 ? "Word number " + i : "").append('\n');
        }
        Briefing briefing = Hatstand.found().read(Source.of("ovens.csv", table.toString()));
        Briefing decided = briefing.toBuilder().consultation(briefing.consultation().decisions(List.of(Decision.of("q1", "They open.", List.of("s6.1", "s10.1"))))).build();
        return Hatstand.found().pack(decided, PackOptions.builder(audience).title("Ovens").defaultAttribution(Attribution.BY_HAT).build()).document();
    }
}
