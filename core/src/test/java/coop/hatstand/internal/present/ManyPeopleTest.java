package coop.hatstand.internal.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More people, or questions, than a front page has room for. */
final class ManyPeopleTest {

    private static Table first(Document document, String section) {
        return (Table) Sample.section(document, section).orElseThrow().blocks().get(0);
    }

    @Test
    void twelvePeopleHaveRowsOfTheirOwnAndThereIsNoAnnex() {
        Document document = Sample.document(Sample.of(12), Audience.SPOKESPERSON);
        assertEquals(13, first(document, "coverage").rows().size());
        assertTrue(Sample.section(document, "annex").isEmpty());
    }

    @Test
    void aboveTwelveHatsAreCountedAndPeopleStandInTheAnnex() {
        Document document = Sample.document(Sample.of(200), Audience.SPOKESPERSON);
        Table coverage = first(document, "coverage");
        List<String> rows = coverage.rows().stream().map(row -> String.join(" ", row.stream().map(Prose::ofInlines).toList()).strip()).toList();
        assertEquals(List.of("worker.coop 67", "CoTech  67", "no hat given 33 33", "People 100 100 0"), rows);
        assertFalse(Prose.of(Sample.section(document, "coverage").orElseThrow().blocks()).contains("Person 1"));
        Section annex = Sample.section(document, "annex").orElseThrow();
        assertEquals(Section.Role.BACK, annex.role());
        assertEquals(201, ((Table) annex.blocks().get(0)).rows().size());
    }

    @Test
    void nobodyIsCountedTwiceUnderAHat() {
        Briefing twice = Sample.builder().responses(List.of(Sample.answer("a1.1", "r1", "q1", "We share."), Sample.answer("a1.2", "r1", "q1", "We do."))).build();
        Document document = Sample.document(twice, Audience.SPOKESPERSON);
        assertTrue(Prose.of(document).contains("Heard from: 1 worker.coop."), Prose.of(document));
    }

    @Test
    void manyQuestionsAreOnTheFrontPageAloneAndTheAnnexIsParted() {
        Briefing briefing = Sample.builder().questions(IntStream.rangeClosed(1, 30).mapToObj(i -> Sample.question("q" + i)).toList()).build();
        Document document = Sample.document(briefing, Audience.SPOKESPERSON);
        assertEquals(30, first(document, "ask").rows().size());
        assertTrue(Sample.section(document, "coverage").orElseThrow().blocks().stream().noneMatch(Table.class::isInstance));
        assertEquals(30, first(Sample.document(briefing, Audience.MEMBERS), "coverage").rows().size());
        assertEquals(List.of(16, 16, 4), Sample.section(document, "annex").orElseThrow().blocks().stream().map(t -> ((Table) t).header().size()).toList());
    }

    @Test
    void theAnnexIsTheSpokespersonsAlone() {
        assertTrue(Sample.section(Sample.document(Sample.of(200), Audience.MEMBERS), "annex").isEmpty());
        assertTrue(Sample.section(Sample.document(Sample.of(200), Audience.PUBLIC), "annex").isEmpty());
    }

    @Test
    void manyHatsStandInTenRowsAndMissingOnesAreListedInPart() {
        List<Hat> hats = IntStream.rangeClosed(1, 30).mapToObj(i -> new Hat("h" + i, "Hat " + i, Optional.empty())).toList();
        List<Respondent> people = IntStream.rangeClosed(1, 20).mapToObj(i -> Sample.person("r" + i, "Person " + i, Optional.of(List.of("h" + i)))).toList();
        List<Response> responses = people.stream().map(r -> Sample.answer("a" + r.id(), r.id(), "q1", "We share.")).toList();
        Document document = Sample.document(Sample.builder().hats(hats).respondents(people).responses(responses).build(), Audience.SPOKESPERSON);
        List<String> rows = first(document, "coverage").rows().stream().map(row -> Prose.ofInlines(row.get(0)) + ": " + Prose.ofInlines(row.get(1))).toList();
        assertEquals(List.of("11 other hats: 11", "People: 20"), rows.subList(9, 11));
        assertTrue(Prose.of(document).contains("Ask somebody from Hat 21, Hat 22, Hat 23, Hat 24 and 6 other hats: nobody"), Prose.of(document));
    }

    @Test
    void withManyQuestionsTheFrontIsShort() {
        Briefing briefing = Sample.of(8).toBuilder().questions(IntStream.rangeClosed(1, 9).mapToObj(i -> Sample.question("q" + i)).toList())
                .keyQuotes(List.of(new KeyQuote("a1.1", "We have all learnt"))).build();
        List<String> ids = Sample.document(briefing, Audience.SPOKESPERSON).blocks().stream().filter(Section.class::isInstance).map(b -> ((Section) b).id()).toList();
        assertEquals(List.of("lines", "ask", "quotes", "check", "coverage", "q1"), ids.subList(0, 6));
        String check = Prose.of(Sample.section(Sample.document(briefing, Audience.SPOKESPERSON), "check").orElseThrow().blocks());
        assertTrue(check.endsWith("and 2 more"), check);
    }
}
