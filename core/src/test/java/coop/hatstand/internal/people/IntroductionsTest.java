package coop.hatstand.internal.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Briefings;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Introduction;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a table says about people, in the briefing. */
final class IntroductionsTest {
    private static final Labels LABELS = Labels.of("en");

    private static Briefing three() {
        return Briefing.builder("Ovens")
                .hats(List.of(new Hat("crumb", "Crumb", Optional.empty())))
                .respondents(List.of(Respondent.builder("r1", "Ana").handle(Optional.of("ana_r")).build(), Respondent.builder("r2", "Respondent A").build(),
                        Respondent.builder("r3", "Ana").build()))
                .questions(List.of(new Question("q1", "1", Optional.empty(), "How hot?", List.of())))
                .responses(List.of(answer("a2.1", "r1"), answer("a3.1", "r2"), answer("f1.1", "r3")))
                .build();
    }

    private static Response answer(String id, String who) {
        return Response.builder(id, who, List.of("q1"), List.of(Paragraph.of("=HOT(1) ask@example.org " + id))).build();
    }

    private static Briefing said(String who, String name, List<String> hats) {
        return new Introductions(LABELS).apply(three(), List.of(new Introduction(who, Optional.of(name), Optional.of(hats), Optional.of(Attribution.BACKGROUND))));
    }

    @Example
    void handleOrRefOrPlaceholderFindsOnePerson() {
        for (String who : List.of("@Ana_R", "ana_r", "A2.1", "[a2.1]")) {
            assertEquals(Optional.of(Attribution.BACKGROUND), said(who, "Ana", List.of()).respondents().get(0).attribution(), who);
        }
        Briefing named = said(" respondent  a", "Bo", List.of("CRUMB", "New & Co"));
        assertEquals("Bo", named.respondents().get(1).name());
        assertEquals(Optional.empty(), named.respondents().get(1).handle());
        assertEquals(Optional.of(List.of("crumb", "new-co")), named.respondents().get(1).hats());
        assertEquals(List.of(), named.check());
    }

    @Example
    void whoeverIsSeveralOrNobodyChangesNothingAndIsTold() {
        for (String who : List.of("Ana", "Zed")) {
            Briefing after = said(who, "X", List.of("Crumb"));
            assertEquals(three().respondents(), after.respondents(), who);
            assertEquals(List.of(Notice.Level.WARNING), after.notices().stream().map(Notice::level).toList());
            assertTrue(after.notices().get(0).text().contains("“" + who + "”"), who);
        }
    }

    /** Others may have called them by it. */
    @Example
    void aNameThatIsReplacedStaysKnown() {
        Respondent renamed = said("F1.1", "Zed", List.of()).respondents().get(2);
        assertEquals(List.of("Ana"), renamed.formerNames());
        assertEquals("Zed", renamed.name());
    }

    @Example
    void respondentsGivenOneNameAreOnePerson() {
        Introduction first = new Introduction("A2.1", Optional.of("Ana Oke"), Optional.of(List.of("Crumb")), Optional.of(Attribution.ON_THE_RECORD));
        Introduction second = new Introduction("F1.1", Optional.of("ana  oke"), Optional.of(List.of("Mill")), Optional.of(Attribution.BACKGROUND));
        Briefing told = three().toBuilder().notices(List.of(Notice.info("same-name", "Ana is the name of several"))).build();
        Briefing after = new Introductions(LABELS).apply(told, List.of(first, second));
        assertEquals(List.of("r1", "r2"), after.respondents().stream().map(Respondent::id).toList());
        assertEquals(Optional.of(List.of("crumb", "mill")), after.respondents().get(0).hats());
        assertEquals(Optional.of(Attribution.BACKGROUND), after.respondents().get(0).attribution());
        assertEquals(List.of("r1", "r2", "r1"), after.responses().stream().map(Response::respondent).toList());
        assertTrue(after.notices().stream().noneMatch(notice -> notice.code().equals("same-name")));
        assertEquals(List.of(), after.check());
    }

    @Example
    void theTableTellsPeopleApartAndHoldsNeitherFormulasNorAddresses() {
        List<String> lines = new PeopleTemplate(LABELS).lines(three());
        assertEquals(List.of("who,name,hats,attribution,first words", "\"ana_r\",\"\",\"\",\"\",\"'=HOT(1) [e-mail address] a2.1\"",
                "\"Respondent A\",\"\",\"\",\"\",\"'=HOT(1) [e-mail address] a3.1\"", "\"F1.1\",\"\",\"\",\"\",\"'=HOT(1) [e-mail address] f1.1\""), lines);
    }

    @Provide
    Arbitrary<Briefing> briefings() {
        return Briefings.any();
    }

    @Property(tries = 300, seed = "20261123")
    void aTableGivenBackAsItIsChangesNothing(@ForAll("briefings") Briefing briefing) throws IOException {
        String table = String.join("\r\n", new PeopleTemplate(LABELS).lines(briefing)) + "\r\n";
        List<Introduction> people = new PeopleFile(LABELS).read(Source.of("people.csv", table));
        Briefing after = new Introductions(LABELS).apply(briefing, people);
        assertEquals(briefing.notices(), after.notices());
        assertEquals(briefing.respondents().stream().map(Respondent::attribution).toList(), after.respondents().stream().map(Respondent::attribution).toList());
        assertEquals(briefing.respondents().stream().map(Respondent::name).toList(), after.respondents().stream().map(Respondent::name).toList());
    }
}
