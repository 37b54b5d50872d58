package coop.hatstand.internal.filing.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.filing.FilingResult;
import coop.hatstand.internal.filing.Threads;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands below a list of answers is none of them where the list shows its end. */
final class ListEndTest {

    @Test
    void aParagraphBelowAListWithoutBlankLines() {
        FilingResult result = Threads.replies("1: By chance.\n2: Ten.\n3: Cem.\n\nDo come and see it.");
        assertEquals(List.of("1: By chance.", "2: Ten.", "3: Cem.", "-: Do come and see it."), Threads.told(result));
        assertEquals("", Threads.lost(result));
    }

    @Test
    void aParagraphBelowAnHtmlList() {
        String html = "<ol><li><p>By chance.</p></li><li><p>Ten.</p><p>Or nine.</p></li><li><p>Cem.</p></li></ol><p>Do come and see it.</p>";
        Post answer = Post.builder(2, html, Syntax.HTML).author(Author.named("Ana")).build();
        FilingResult result = Threads.thread(List.of(Threads.post(1, "Ines", Threads.OPENING), answer));
        assertEquals(List.of("1: By chance.", "2: Ten. Or nine.", "3: Cem.", "-: Do come and see it."), Threads.told(result));
    }

    @Test
    void notWhereAnswersHaveSuchParagraphsOrTheListIsShortOrItIsSetIn() {
        assertEquals("3: Cem. Do come.", Threads.told(Threads.replies("1. By chance.\n\n2. Ten.\n\n3. Cem.\n\nDo come.")).get(2));
        assertEquals("2: Ten. Do come.", Threads.told(Threads.replies("1. By chance.\n2. Ten.\n\nDo come.")).get(1));
        assertEquals("3: Cem. Do come.", Threads.told(Threads.replies("1. By chance.\n2. Ten.\n3. Cem.\n\n   Do come.")).get(2));
        assertEquals("3: See: https://ovens.example/cem It is long.", Threads.told(Threads.replies("1. By chance.\n2. Ten.\n3. See:\n\nhttps://ovens.example/cem\n\nIt is long.")).get(2));
    }

    @Test
    void aWordOfEditingMayStandBeforeANumber() {
        Post opening = Threads.post(1, "Ines", "My questions:\n\n1. How did you start?\n2. What does it cost?\n\nEdit: 3. Who repairs it?");
        FilingResult result = Threads.thread(List.of(opening, Threads.post(2, "Ana", "1. By chance.\n2. Ten.\n3. Cem.")));
        assertEquals(List.of("1: By chance.", "2: Ten.", "3: Cem."), Threads.told(result));
    }
}
