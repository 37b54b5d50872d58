package coop.hatstand.internal.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Table;
import coop.hatstand.internal.present.claim.CheckableClaim;
import coop.hatstand.internal.present.claim.Claims;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to be checked before it is said. */
final class ClaimsTest {

    private static List<CheckableClaim> claims(String words) {
        return new Claims().of(List.of(Sample.answer("a1.1", "r1", "q1", words)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "We are some 80,000 people in all. | FIGURE | We are some 80,000 people in all",
        "It costs £40 a month. | FIGURE | It costs £40 a month",
        "About 60% of us agree with that. | FIGURE | About 60% of us agree",
        "We have worked since 1956 on this. | DATE | have worked since 1956 on this",
        "We meet again in March, all of us. | DATE | meet again in March",
        "Se fundó en mayo de aquel año. | DATE | Se fundó en mayo de aquel año",
        "This is the biggest printer in the valley. | ABSOLUTE | This is the biggest printer",
        "C’est la plus grande coopérative ici. | ABSOLUTE | C’est la plus grande coopérative ici",
        "But even India has very few of them. | ABSOLUTE | even India has very few of them",
        "They pay thirty pounds for it. | FIGURE | They pay thirty pounds for it",
        "We have been here for three years. | FIGURE | been here for three years",
    })
    void figuresDatesAndAbsoluteClaimsAreFound(String words, CheckableClaim.Kind kind, String told) {
        CheckableClaim checkableClaim = claims(words).get(0);
        assertEquals(kind, checkableClaim.kind());
        assertEquals(told, checkableClaim.words());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "I think that I’m right, and I’ve said so.", "As I said in question 2 before.", "May we all share?", "Yes. Thanks, all!", "See https://example.org/2024/x there.",
        "We Write In Title Case Here.", "IT and B2B work.", "At least we tried.", "We should follow the best practices.", "Can be the biggest challenge.", "In English-speaking countries.", "The word (from Cory Doctorow) says it.", "There are two ways."})
    void everydayWordsAreNot(String words) {
        assertEquals(List.of(), claims(words));
    }

    @Test
    void wordsAreToldAsTheyStand() {
        String words = "They say that Ed Zitron, in 2024, called it the Rot Economy, which nobody else had done.";
        claims(words).forEach(checkableClaim -> assertTrue(words.contains(checkableClaim.words()), checkableClaim.words()));
        assertEquals(2, claims(words).size());
    }

    @Test
    void twelveAreInFrontAndAllAtTheBack() {
        List<Response> responses = IntStream.rangeClosed(1, 15)
                .mapToObj(i -> Sample.answer("a1." + i, "r1", "q1", "We count " + i + "00 people.")).toList();
        Briefing briefing = Sample.builder().responses(responses).build();
        Document document = Sample.document(briefing, Audience.SPOKESPERSON);
        String front = Prose.of(Sample.section(document, "check").orElseThrow().blocks());
        assertTrue(front.startsWith("Figures: “We count 100 people” [A1.1] · “We count 200 people” [A1.2]"), front);
        assertTrue(front.endsWith("[A1.12] · and 3 more"), front);
        assertEquals(15, ((Table) Sample.section(document, "claims").orElseThrow().blocks().get(0)).rows().size());
        assertFalse(Sample.section(Sample.document(briefing, Audience.MEMBERS), "check").isPresent());
    }

    @Test
    void whatIsInLinesComesFirstThenWhatIsInKeyQuotes() {
        Briefing briefing = Sample.builder().responses(List.of(Sample.answer("a1.1", "r1", "q1", "We count 100 people."), Sample.answer("a2.1", "r2", "q1", "We count 200 people.")))
                .keyQuotes(List.of(new KeyQuote("a2.1", "We count 200 people."))).lines(List.of(Sample.line("q2", "We count 300 people.", "a1.1"))).build();
        String front = Prose.of(Sample.section(Sample.document(briefing, Audience.SPOKESPERSON), "check").orElseThrow().blocks());
        assertEquals("Figures: “We count 300 people” [line on question 2] · “We count 200 people” [A2.1] · “We count 100 people” [A1.1]", front);
    }

    @Test
    void nothingToCheckPrintsNothing() {
        Briefing briefing = Sample.builder().responses(List.of(Sample.answer("a1.1", "r1", "q1", "We share."))).build();
        assertTrue(Sample.section(Sample.document(briefing, Audience.SPOKESPERSON), "check").isEmpty());
    }
}
