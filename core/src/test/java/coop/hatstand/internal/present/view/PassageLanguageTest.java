package coop.hatstand.internal.present.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
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
class PassageLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Nous sommes une petite coopérative et nous décidons ensemble, parce que ceux qui travaillent avec nous sont aussi les propriétaires.",
        "es | Nosotros decidimos juntos porque los que trabajan en la cooperativa son también sus dueños, y así están más contentos cuando hay problemas.",
        "de | Wir sind eine kleine Genossenschaft und entscheiden zusammen, weil die Arbeit nicht nur für den Gewinn ist, sondern auch für uns.",
        "it | Noi siamo una piccola cooperativa e decidiamo insieme, perché quelli che lavorano nella cooperativa sono anche degli amici, e questo è molto.",
        "pt | Nós não temos uma chefia, e isso é muito bom: ela foi uma escolha nossa, e também pela vontade de todos, onde não havia dinheiro.",
        "nl | Wij zijn een kleine coöperatie en wij beslissen samen, omdat het werk niet voor de winst is maar ook voor onze buurt, dat is wat het is."})
    void aWholeAnswerTellsItsLanguage(String language, String words) {
        assertEquals(Optional.of(language), new PassageLanguage("en").of(List.of(new Quotation(List.of(Paragraph.of(words))))));
        assertEquals(Optional.empty(), new PassageLanguage(language).of(List.of(Paragraph.of(words))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oui.", "As a co-op, yes.", "La cooperativa", "worker.coop, CoTech, Rising Loaf, Málaga", "Wir sagen ja.", "",
        "We wear many hats, and the men die no more: we come as we are, on the van, over the dam.",
        "Our name is Les Amis du Pain Sur et Dans la Ville; they are people who bake with us and that is what we do for them."})
    void whatTellsTooLittleIsNotGuessed(String words) {
        assertEquals(Optional.empty(), new PassageLanguage("en").of(List.of(Paragraph.of(words))));
    }

    @Test
    void noWordCountsForTwoLanguages() {
        Set<String> seen = new HashSet<>();
        for (String line : CommonWords.text().lines().skip(1).toList()) {
            for (String word : line.substring(4).split(" ")) {
                assertTrue(seen.add(word), word);
                assertEquals(word.toLowerCase(Locale.ROOT), word);
            }
        }
    }

    @Test
    void everyCommonWordIsKnownInSmallLettersAndInCapitals() {
        for (String line : CommonWords.text().lines().skip(1).toList()) {
            int colon = line.indexOf(':');
            for (String word : line.substring(colon + 1).strip().split(" ")) {
                assertEquals(Optional.of(line.substring(0, colon)), language(word), word);
                assertEquals(Optional.of(line.substring(0, colon)), language(word.toUpperCase(Locale.ROOT)), word);
            }
        }
    }

    private static Optional<String> language(String word) {
        return new PassageLanguage("xx").of(List.of(Paragraph.of((word + ", ").repeat(8))));
    }
}
