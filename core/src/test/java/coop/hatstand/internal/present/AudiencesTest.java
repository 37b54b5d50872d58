package coop.hatstand.internal.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import coop.hatstand.internal.labels.Labels;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each audience's pack is made of. */
final class AudiencesTest {

    private static List<String> sections(Document document) {
        return document.blocks().stream().filter(Section.class::isInstance).map(b -> ((Section) b).id()).toList();
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everyAnswerStandsOnceForEveryAudience(Audience audience) {
        Briefing briefing = Sample.builder().build();
        List<Entry> entries = Sample.all(Sample.document(briefing, audience).blocks(), Entry.class);
        assertEquals(briefing.responses().stream().map(r -> r.id()).toList(), entries.stream().map(Entry::id).toList());
    }

    @Test
    void spokespersonHasCoverageSlotsAndUnansweredQuestions() {
        Document document = Sample.document(Sample.builder().build(), Audience.SPOKESPERSON);
        assertEquals(List.of("lines", "ask", "quotes", "check", "coverage", "q1", "q2", "q3", "people"), sections(document));
        assertEquals(4, Sample.all(document.blocks(), Slot.class).size());
        String words = Prose.of(document);
        assertTrue(words.contains("Unanswered: question 3."), words);
        assertTrue(words.contains("Question 1 of 3 · 2 people"), words);
        assertTrue(words.contains("Heard from: 2 worker.coop, 1 CoTech."), words);
        assertEquals(1, words.split("not a vote", -1).length - 1);
    }

    /** Whoever is not told of every answer is never told that there is none. */
    @Test
    void membersAreToldOfNothingThatMayBeSharedAndNeverThatNobodyAnswered() {
        String words = Prose.of(Sample.document(Sample.builder().build(), Audience.MEMBERS));
        assertFalse(words.contains("Nobody has answered"), words);
        assertFalse(words.contains("Unanswered"), words);
        assertTrue(words.contains("Nothing that may be shared:"), words);
    }

    @Test
    void publicPackHasNoCountsNoCoverageNoEmptySlotsAndNoUnansweredQuestions() {
        Document document = Sample.document(Sample.builder().build(), Audience.PUBLIC);
        assertEquals(List.of("q1", "q2"), sections(document));
        assertTrue(Sample.all(document.blocks(), Slot.class).isEmpty());
        assertTrue(Sample.all(document.blocks(), Table.class).isEmpty());
        assertTrue(Sample.section(document, "q1").orElseThrow().heading().kicker().isEmpty());
        assertFalse(Prose.of(document).contains("people:"), Prose.of(document));
        assertFalse(Prose.of(document).contains("vote"));
    }

    @Test
    void publicPackKeepsQuestionWithLineAlone() {
        Briefing briefing = Sample.builder().lines(List.of(Sample.line("q3", "We share."))).build();
        assertTrue(sections(Sample.document(briefing, Audience.PUBLIC)).contains("q3"));
        assertFalse(Prose.of(Sample.document(briefing, Audience.PUBLIC)).contains("Nobody has answered"));
    }

    @Test
    void membersCountAnswersSincePeopleAreNotTold() {
        Document document = Sample.document(Sample.builder().build(), Audience.MEMBERS);
        String words = Prose.of(document);
        assertTrue(words.contains("Question 1 of 3 · 2 answers"), words);
        assertTrue(words.contains("Heard from 4 answers"), words);
        Table coverage = (Table) Sample.section(document, "coverage").orElseThrow().blocks().get(0);
        assertEquals(1, coverage.rows().size());
        assertEquals(List.of("coverage", "q1", "q2", "q3"), sections(document));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void emptyBriefingPrintsNoSectionAtAll(Audience audience) {
        assertEquals(List.of(), sections(Sample.document(Briefing.builder("Nothing").build(), audience)));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void noSectionIsEmpty(Audience audience) {
        Briefing briefing = Sample.builder().unfiled(List.of(new Unfiled("u1", "r1", List.of(Paragraph.of("Hello.")), Origin.UNKNOWN, "names none", List.of()))).build();
        Document document = Sample.document(briefing, audience);
        document.blocks().stream().filter(Section.class::isInstance).map(Section.class::cast).forEach(s -> assertFalse(s.blocks().isEmpty(), s.id()));
        assertEquals(audience != Audience.PUBLIC, sections(document).contains("unfiled"));
    }

    @Test
    void ownNameIsToldFromHatNotKnown() {
        String words = Prose.of(Sample.document(Sample.builder().build(), Audience.SPOKESPERSON));
        assertTrue(words.contains("Cy own name on the record"), words);
        assertTrue(words.contains("Dee no hat given on the record"), words);
    }

    @Test
    void publicPackNamesHatsOfTheNamedOnlyAndNoTerms() {
        List<Entry> entries = Sample.all(Sample.document(Sample.builder().build(), Audience.PUBLIC).blocks(), Entry.class);
        assertEquals(List.of("worker.coop", "CoTech"), entries.get(1).byline().chips().stream().map(c -> c.words()).toList());
        assertEquals(List.of(), entries.get(3).byline().chips());
    }

    @Test
    void sameBriefingGivesSameDocument() {
        List<Block> one = Sample.document(Sample.builder().build(), Audience.SPOKESPERSON).blocks();
        assertEquals(one, Sample.document(Sample.builder().build(), Audience.SPOKESPERSON).blocks());
        assertEquals("en", Labels.of("en-GB").language());
    }

    @Test
    void declinedTopicsAndTermsOfEveryKindStandOnTheFront() {
        String words = Prose.of(Sample.document(Sample.builder().decline(List.of("pay", "customers")).build(), Audience.SPOKESPERSON));
        assertTrue(words.contains("Do not discuss pay · customers"), words);
        assertTrue(words.contains("Off the record:"), words);
    }

    @Test
    void guidanceOpensTheDraftOfTheSpokespersonAlone() {
        for (String language : Labels.languages()) {
            Labels labels = Labels.of(language);
            for (Audience audience : Audience.values()) {
                Document document = new Presentation(audience, labels, Optional.empty()).document(Sample.builder().build());
                String guidance = Prose.of(document.metadata().furniture().guidance());
                assertEquals(audience == Audience.SPOKESPERSON, guidance.contains(labels.text("guidance.7")), guidance);
                assertEquals(audience != Audience.SPOKESPERSON, guidance.isEmpty(), guidance);
            }
        }
    }
}
