package coop.hatstand.internal.filing.hint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.filing.Threads;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where unfiled passages may belong. */
final class HintsTest {

    @Test
    void wordsSharedWithTheQuestionAndWithOthersAnswers() {
        Briefing briefing = Threads.replies("3. A retired mechanic with a spanner.\n\n2. Ten pounds.", "The mechanic brought her spanner and left the doors of the ovens as they were.").briefing();
        Hint hint = briefing.unfiled().get(0).hints().get(0);
        assertEquals("q3", hint.question());
        assertTrue(hint.words().contains("spanner"), hint.toString());
        assertEquals(List.of("a2.1"), hint.answers());
    }

    @Test
    void noneForThanksAndForWhatSaysNothing() {
        for (String reply : List.of("Thanks, that is great!", "It rained all day.")) {
            assertEquals(List.of(), Threads.replies("3. A mechanic.", reply).briefing().unfiled().get(0).hints(), reply);
        }
    }

    @Test
    void aPersonsOwnAnswersSpeakForNothing() {
        Briefing briefing = Threads.thread(List.of(Threads.post(1, "Ines", Threads.OPENING), Threads.post(2, "Ana", "3. Osman, with glue."), Threads.post(3, "Ana", "Osman is out of glue today."))).briefing();
        assertEquals(List.of(), briefing.unfiled().get(0).hints());
    }

    @Test
    void whatIsNotSureCutsTheAnswerAbove() {
        Briefing briefing = Threads.replies("1. By chance.\n\n> We never paid anybody a penny.\n\nLucky you.").briefing();
        assertTrue(briefing.responses().stream().allMatch(response -> Prose.of(response.body()).contains("chance")));
        for (Unfiled unfiled : briefing.unfiled()) {
            assertTrue(unfiled.perhaps().size() <= 2);
        }
    }
}
