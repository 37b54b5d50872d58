package coop.hatstand.internal.read.pasted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.document.Notice;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where nothing tells one post from the next, that is the first thing to be said. */
class RunTogetherTest {
    private static final String LONG = "I think so too, and would add that the oven has to be cleaned first. ".repeat(12);

    @Test
    void onePostThatHoldsAllIsAWarning() throws IOException {
        assertEquals(List.of("WARNING posts-not-told-apart"), notices("Who has a key?\n\nWho has one?\n\nI do.\n\nSo do I.\n"));
    }

    @Test
    void anAnswerThatHoldsMostOfTheWordsIsAWarning() throws IOException {
        assertEquals(List.of("WARNING posts-not-told-apart"), notices("Who has a key?\n\nWho has one?\n\n2 Likes\n\n" + LONG + "\n"));
    }

    @Test
    void aLongQuestionWithAnswersIsNone() throws IOException {
        assertEquals(List.of("INFO posts-may-have-run-together"), notices("Who has a key?\n\n" + LONG + "\n\n2 Likes\n\nI do.\n\n1 Like\n"));
        assertEquals(List.of(), notices("Who has a key?\n\n=== Ana\n" + LONG + "\n=== Ben\nI do.\n"));
    }

    private static List<String> notices(String text) throws IOException {
        return new PastedReader().read(Source.of("t.txt", text)).notices().stream().map((Notice notice) -> notice.level() + " " + notice.code()).toList();
    }
}
