package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Unfiled;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where an answer goes on over several paragraphs, and what replies to somebody else's answer. */
final class ContinuedAnswersTest {
    private static final String ABOVE = "> How did your bakery start sharing its ovens?\n\nBy chance, after a flood.\n\n";

    @Test
    void whatGoesOnStays() {
        for (String goesOn : List.of("The flood came in March.", "Then a second bakery wanted to share, and we said yes.", "It broke down twice that week.")) {
            assertEquals(List.of("1: By chance, after a flood. " + goesOn), Threads.told(Threads.replies(ABOVE + goesOn)), goesOn);
        }
    }

    @Test
    void numberedAnswersAreNotCut() {
        String reply = "1. By chance.\n\nMy lessons for whoever starts a new co-op: pass nothing on in writing.\n\n2. Ten.\n\n3. Cem.\n\n4. Start small.";
        assertEquals(4, Threads.replies(reply).briefing().responses().size());
    }

    @Test
    void aReplyToSomebodysAnswerIsOnItsQuestion() {
        String answer = "A retired mechanic from the next village does it for bread.";
        assertEquals(List.of("3: " + answer, "3: Ours wants money for it."), Threads.told(Threads.replies("3. " + answer, "> " + answer + "\n\nOurs wants money for it.")).stream().filter(told -> !told.startsWith("-")).toList());
    }

    @Test
    void aReplyToWhatWasFiledTwiceIsUnfiled() {
        String answer = "A retired mechanic from the next village does it for bread.";
        FilingResult result = Threads.replies("3. " + answer + "\n\n4. " + answer, "> " + answer + "\n\nOurs wants money for it.");
        assertEquals(1, result.briefing().unfiled().stream().map(Unfiled::hints).filter(List::isEmpty).limit(1).count());
        assertEquals(2, result.briefing().responses().size());
    }
}
