package coop.hatstand.internal.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.markup.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may decide on which answers, and what is kept of it. */
final class DecisionsTest {
    private static final Briefing BRIEFING = Briefing.builder("Bread")
            .respondents(List.of(Respondent.builder("r1", "Ana Oke").handle(Optional.of("ana_o")).build(), Respondent.builder("r2", "Bo Lind").build(),
                    Respondent.builder("r3", "Chi Ma").build(), Respondent.builder("r4", "Chi Ma").build(), Respondent.builder("r5", "Dee").attribution(Optional.of(Attribution.BACKGROUND)).build()))
            .questions(List.of(new Question("q1", "1", Optional.empty(), "How?", List.of())))
            .responses(List.of(answer("a2.1", "r1").build(), answer("a2.2", "r1").attribution(Optional.of(Attribution.BY_HAT)).build(), answer("a2.3", "r1").doubtful(Optional.of(Doubt.of(Doubt.Where.PASSAGE, "between us"))).build(),
                    answer("a3.1", "r2").build(), answer("a4.1", "r3").build(), answer("a5.1", "r4").build(), answer("a6.1", "r5").build()))
            .build();

    private static Response.Builder answer(String id, String who) {
        return Response.builder(id, who, List.of("q1"), PlainText.parse("Bread is made of flour " + id));
    }

    private static Briefing after(Reply... replies) {
        return new Decisions(BRIEFING).apply(Arrays.asList(replies));
    }

    private static Reply reply(String who, String text) {
        return new Reply(List.of(who), text, Optional.empty(), "replies.mbox");
    }

    private static Optional<Attribution> terms(Briefing briefing, String id) {
        return briefing.responses().stream().filter(response -> response.id().equals(id)).findFirst().orElseThrow().attribution();
    }

    private static List<String> codes(Briefing briefing) {
        return briefing.notices().stream().map(notice -> notice.code()).toList();
    }

    @Test
    void authorsDecideForTheirOwnAnswersAndTheEvidenceIsKept() {
        Briefing after = after(reply("@ana_o", "1 a, 3 hat only"), reply("bo lind", "Non merci"));
        assertEquals(List.of(Optional.of(Attribution.ON_THE_RECORD), Optional.of(Attribution.BY_HAT), Optional.of(Attribution.BY_HAT), Optional.of(Attribution.OFF_THE_RECORD)),
                List.of(terms(after, "a2.1"), terms(after, "a2.2"), terms(after, "a2.3"), terms(after, "a3.1")));
        Response doubtful = after.responses().get(2);
        assertEquals(Optional.of(Doubt.Decider.AUTHOR), doubtful.doubtful().orElseThrow().decidedBy());
        assertTrue(doubtful.notes().get(0).author().equals("Ana Oke") && doubtful.notes().get(0).text().contains("1 a, 3 hat only") && doubtful.notes().get(0).text().contains("replies.mbox"));
        assertEquals(List.of("replies-decided"), codes(after));
    }

    @Test
    void whatIsNotPlainKeepsWaitingAndIsShown() {
        Briefing after = after(reply("Ana Oke", "1 a, 2 b"), reply("Bo Lind", "Who is it for?"));
        assertEquals(BRIEFING.responses(), after.responses());
        assertEquals(List.of("reply-unclear", "reply-unclear"), codes(after));
        assertTrue(after.notices().get(1).text().contains("Who is it for?"));
    }

    @Test
    void nobodyDecidesForAnybodyElse() {
        Briefing after = after(reply("Chi Ma", "Yes"), reply("Ana", "Yes"), reply("Eve", "Yes, name and hat, for Bo Lind"), reply("Dee", "Yes"), new Reply(List.of(), "Yes", Optional.empty(), "x"),
                new Reply(List.of("Ana Oke", "Bo Lind"), "Yes", Optional.empty(), "x"));
        assertEquals(BRIEFING.responses(), after.responses());
        assertEquals(6, codes(after).stream().filter("reply-stranger"::equals).count());
    }

    @Test
    void twoRepliesThatDifferDecideNothingAndTwoAlikeDo() {
        Briefing differ = after(reply("Bo Lind", "Yes"), reply("Bo Lind", "Actually not my name"));
        assertEquals(BRIEFING.responses(), differ.responses());
        assertEquals(List.of("reply-twice"), codes(differ));
        assertEquals(Optional.of(Attribution.ON_THE_RECORD), terms(after(reply("Bo Lind", "Yes"), reply("Bo Lind", "Yes, name and hat")), "a3.1"));
    }

    @Test
    void requestsAskEachPersonAboutWhatIsOpenInTheirWords() {
        var requests = new RequestWriter(BRIEFING).requests();
        assertEquals(List.of(List.of("a2.1", "a2.3"), List.of("a3.1"), List.of("a4.1"), List.of("a5.1")), requests.people().stream().map(request -> request.answers()).toList());
        String text = requests.people().get(0).text();
        assertTrue(text.contains("Bread is made of flour a2.1") && text.contains("3. ") && !text.contains("a2.2"), text);
        assertTrue(requests.post().contains("@ana_o") && requests.post().contains("flour a2.1") && !requests.post().contains("flour a2.3"), requests.post());
        assertTrue(requests.people().get(0).mail().startsWith("X-Unsent: 1\r\nTo: Ana Oke:;\r\n"));
    }
}
