package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where answers end that nothing ends but what comes below them, and what is only a hint. */
final class AnswerEndsTest {

    @Test
    void anAnswerEndsBeforeALabelOfItsLookThatNamesNothingKnown() {
        FilingResult result = Threads.replies("Repairs: we do them.\nLessons: patience.\nWeather: dreadful all spring.");
        assertEquals(List.of("3: we do them.", "4: patience.", "-: Weather: dreadful all spring."), Threads.told(result));
        assertEquals("", Threads.lost(result));
    }

    @Test
    void aLoneAnswerMayHaveParagraphs() {
        FilingResult result = Threads.replies("Question 2: Ten.\n\nIt was twenty until the second oven came.");
        assertEquals(List.of("2: Ten. It was twenty until the second oven came."), Threads.told(result));
    }

    @Test
    void whoeverIsAskedByNameHasTheQuestionAsAHint() {
        FilingResult result = Threads.thread(List.of(Threads.post(1, "Ines", Threads.OPENING), Threads.post(2, "Ana", "1. By chance, in a chapel."), Threads.post(3, "Ines", "Ana, what became of the chapel?"),
                Threads.post(4, "Ana", "A skating rink.")));
        assertEquals(5, result.briefing().questions().size());
        assertEquals(List.of("q5"), result.briefing().unfiled().stream().filter(one -> one.body().toString().contains("skating")).flatMap(one -> one.perhaps().stream()).toList());
    }
}
