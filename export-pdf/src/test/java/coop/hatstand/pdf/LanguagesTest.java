package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of the language of people's words, and what is not claimed. */
class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Nous sommes une petite coopérative et nous décidons ensemble, parce que ceux qui travaillent avec nous sont aussi les propriétaires.",
        "es | Nosotros decidimos juntos porque los que trabajan en la cooperativa son también sus dueños, y así están más contentos cuando hay problemas.",
        "de | Wir sind eine kleine Genossenschaft und entscheiden zusammen, weil die Arbeit nicht nur für den Gewinn ist, sondern auch für uns.",
        "it | Noi siamo una piccola cooperativa e decidiamo insieme, perché quelli che lavorano nella cooperativa sono anche degli amici, e questo è molto.",
        "pt | Nós não temos uma chefia, e isso é muito bom: ela foi uma escolha nossa, e também pela vontade de todos, onde não havia dinheiro.",
        "nl | Wij zijn een kleine coöperatie en wij beslissen samen, omdat het werk niet voor de winst is maar ook voor onze buurt, dat is wat het is."})
    void aWholeAnswerTellsItsLanguage(String language, String words) {
        assertEquals(Optional.of(language), new Languages("en").of(List.of(new Quotation(List.of(Paragraph.of(words))))));
        assertEquals(Optional.empty(), new Languages(language).of(List.of(Paragraph.of(words))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oui.", "As a co-op, yes.", "La cooperativa", "worker.coop, CoTech, Rising Loaf, Málaga", "Wir sagen ja.", "",
        "We wear many hats, and the men die no more: we come as we are, on the van, over the dam.",
        "Our name is Les Amis du Pain Sur et Dans la Ville; they are people who bake with us and that is what we do for them."})
    void whatTellsTooLittleIsNotGuessed(String words) {
        assertEquals(Optional.empty(), new Languages("en").of(List.of(Paragraph.of(words))));
    }

    @Test
    void noWordCountsForTwoLanguages() throws Exception {
        Set<String> seen = new HashSet<>();
        for (String line : new String(Resources.bytes("common-words.txt"), StandardCharsets.UTF_8).lines().skip(1).toList()) {
            for (String word : line.substring(4).split(" ")) {
                assertTrue(seen.add(word), word);
                assertEquals(word.toLowerCase(Locale.ROOT), word);
            }
        }
    }

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
        new Languages(language).stretches(text, (words, l) -> stretches.add(l.map(t -> t + ":").orElse("") + words));
        return stretches;
    }

    @Test
    void theFileSaysSo() throws Exception {
        String french = "Nous sommes une petite coopérative et nous décidons ensemble, parce que ceux qui travaillent avec nous sont aussi les propriétaires.";
        byte[] pdf = Exports.export(Exports.document(entry("a1.1", Paragraph.of(french)), entry("a1.2", Paragraph.of("We say " + Scripts.HEBREW))));
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

    private static Entry entry(String id, Block body) {
        return new Entry(id, new Entry.Byline("Ana", List.of(), List.of(), id.toUpperCase(Locale.ROOT), Optional.empty()), List.of(body), List.of());
    }
}
