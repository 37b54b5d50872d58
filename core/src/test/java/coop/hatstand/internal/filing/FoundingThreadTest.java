package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The thread this project was founded on, filed as its readers would. */
final class FoundingThreadTest {
    private static FilingResult result;
    private static Briefing briefing;

    @BeforeAll
    static void file() throws IOException {
        Labels labels = Labels.of("en");
        Source thread = Source.of(Path.of("../seeds/talking-to-a-journalist.txt"));
        result = Filing.file(List.of(Readers.found(labels).read(thread)), FilingOptions.of(labels));
        briefing = result.briefing();
    }

    @Test
    void titleAndLetterAreKept() {
        assertEquals("Talking to a journalist tomorrow", briefing.title());
        String context = Prose.of(briefing.context());
        assertTrue(context.startsWith("Hi all,"), context);
        assertTrue(context.contains("ahead of the March meetup."), context);
        assertTrue(context.endsWith("Richard"), context);
    }

    @Test
    void interviewIsFoundInTheLetter() {
        assertEquals(Optional.of("diginomica.com"), briefing.interview().get(Detail.OUTLET));
        assertEquals(Optional.of("tomorrow afternoon"), briefing.interview().get(Detail.WHEN));
        assertEquals(Optional.of("r1"), briefing.interview().speaker());
    }

    @Test
    void conveneWearsBothHatsAndNobodyElseIsSaidToWearAny() {
        Respondent richard = briefing.respondents().get(0);
        assertEquals("Richard", richard.name());
        assertTrue(richard.convener());
        assertEquals(List.of("worker.coop", "CoTech"), briefing.hats().stream().map(Hat::name).toList());
        assertEquals(Optional.of(briefing.hats().stream().map(Hat::id).toList()), richard.hats());
        assertTrue(briefing.respondents().stream().skip(1).allMatch(r -> r.hats().isEmpty()));
    }

    @Test
    void eightQuestionsWithTheirParts() {
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8"), briefing.questions().stream().map(Question::number).toList());
        assertEquals(List.of(
                "What are the key aims/goals/values of the tech worker cooperative movement?",
                "How and why is this different to the rest of the tech sector, and how does this manifest itself in real terms?"), briefing.questions().get(1).parts());
        assertEquals("Or is there a third way? Why?", briefing.questions().get(5).parts().get(4));
        briefing.questions().forEach(q -> assertEquals(q.text(), String.join(" ", q.parts())));
    }

    @Test
    void nineAnswersUnderTheirQuestions() {
        List<String> filedUnder = briefing.responses().stream().map(r -> r.id() + " " + String.join(",", r.questions())).toList();
        assertEquals(List.of("a2.1 q2", "a3.1 q1", "a3.2 q2", "a3.3 q3", "a3.4 q4", "a3.5 q5", "a3.6 q6", "a3.7 q7", "a3.8 q8"), filedUnder);
        assertEquals("label: Re: question 2. How is the tech coop economy different from the non coop one?", briefing.responses().get(0).filedBy());
        assertTrue(Prose.of(briefing.responses().get(0).body()).startsWith("There are two popular terms"));
        assertEquals("list number: 3.", briefing.responses().get(3).filedBy());
        assertTrue(Prose.of(briefing.responses().get(3).body()).startsWith("As I said in the previous answer."));
        assertEquals(List.of(2, 2), List.of(briefing.responses().get(0), briefing.responses().get(8)).stream().map(r -> r.origin().likes()).toList());
    }

    @Test
    void whatNamesNoQuestionIsUnfiledWithItsReason() {
        assertEquals(List.of(
                        "Here are some of my thoughts and observations.: comes before the first answer and does not say which question it answers",
                        "Thanks, both! That’s helpful!: only says thank you"),
                briefing.unfiled().stream().map(u -> Prose.of(u.body()) + ": " + u.reason()).toList());
    }

    @Test
    void nothingIsLost() {
        result.accounts().forEach(postAccount -> assertEquals("", postAccount.lost()));
        assertEquals(List.of(), briefing.check());
    }

    @Test
    void respondentsWithoutNamesAreTold() {
        assertEquals(List.of("Richard", "Respondent A", "Respondent B", "Respondent C"), briefing.respondents().stream().map(Respondent::name).toList());
        assertEquals(2, briefing.responses().stream().map(Response::respondent).distinct().count());
    }
}
