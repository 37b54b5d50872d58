package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Paragraph;
import coop.hatstand.export.ScriptLanguages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the file names the language of people's words. */
class LanguagesTest {

    @Test
    void otherScriptsAreCutOutAndNamed() {
        assertEquals(List.of("They call it ", "he:קואופרטיב ", "(co-op) or ", "und-Arab:تعاونية 2024, ", "and ", "und-Deva:सहकारी ", "in Hindi."),
                stretches("en", Scripts.MIXED));
        assertEquals(List.of("zh:工人合作社为什么重要？我们共同决定收入。"), stretches("en", Scripts.CHINESE));
        assertEquals(List.of(Scripts.ARABIC), stretches("ar", Scripts.ARABIC));
        assertEquals(List.of("plain words"), stretches("en", "plain words"));
    }

    private static List<String> stretches(String language, String text) {
        List<String> stretches = new ArrayList<>();
        new ScriptLanguages(language).stretches(text, (words, l) -> stretches.add(l.map(t -> t + ":").orElse("") + words));
        return stretches;
    }

    @Test
    void theFileSaysSo() throws Exception {
        String french = "Nous sommes une petite coopérative et nous décidons ensemble, parce que ceux qui travaillent avec nous sont aussi les propriétaires.";
        byte[] pdf = Exports.export(Exports.document(entry("a1.1", Optional.of("fr"), Paragraph.of(french)),
                entry("a1.2", Optional.empty(), Paragraph.of("We say " + Scripts.HEBREW))));
        assertEquals(List.of("P fr", "Span he"), Ear.on(pdf).languages().stream().distinct().toList());
        assertEquals(List.of(), Vera.failures(pdf));
    }

    @Test
    void aDocumentThatIsWrittenFromTheRight() throws Exception {
        Metadata plain = FoundingThread.metadata(Audience.SPOKESPERSON);
        Document founding = FoundingThread.document(Audience.SPOKESPERSON);
        List<Block> blocks = new ArrayList<>(founding.blocks());
        blocks.addAll(Scripts.document(false).blocks());
        Document arabic = new Document(new Metadata(Scripts.ARABIC, plain.audience(), "ar", plain.created(), plain.furniture()), blocks, Optional.empty());
        byte[] pdf = Exports.keep("from-the-right", new PdfExporter(), arabic);
        assertEquals(List.of(), Vera.failures(pdf));
        assertEquals(ReadingOrderTest.plain(DocumentWords.of(arabic)), ReadingOrderTest.plain(Ear.on(pdf).words()));
    }

    private static Entry entry(String id, Optional<String> language, Block body) {
        return new Entry(id, new Entry.Byline("Ana", List.of(), List.of(), id.toUpperCase(Locale.ROOT), Optional.empty()),
                language, List.of(body), List.of());
    }
}
