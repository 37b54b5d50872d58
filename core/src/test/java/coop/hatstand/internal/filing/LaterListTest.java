package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Post;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever asked puts a second list that begins at 1 again: its numbers are those that somebody means who has answered the first. */
final class LaterListTest {
    private static final Post OPENING = Threads.post(1, "Ines", Threads.OPENING);
    private static final Post FIRST = Threads.post(2, "Ana", "1. By chance.\n2. Ten a month.");
    private static final List<String> LATER = List.of(
            "Thanks, Ana! Two more, if I may:\n\n1. Has anybody counted the loaves?\n2. May newcomers bake on Fridays?",
            "Lovely. Then I should like to know:\n\n1) What became of the old oven?\n2) How long does a bake take you?");

    @Test
    void whoeverAnsweredTheFirstListMeansTheSecond() {
        for (String later : LATER) {
            List<String> told = told(OPENING, FIRST, Threads.post(3, "Ines", later), Threads.post(4, "Ana", "1. Never.\n2. After three months."));
            assertTrue(told.containsAll(List.of("5: Never.", "6: After three months.")), told.toString());
        }
    }

    @Test
    void whoeverDidNotMayStillAnswerTheFirst() {
        List<String> told = told(OPENING, FIRST, Threads.post(3, "Ines", LATER.get(0)), Threads.post(4, "Ben", "1. My aunt had the idea.\n2. Twelve.\n3. Cem.\n4. Start small."));
        assertTrue(told.containsAll(List.of("1: My aunt had the idea.", "2: Twelve.", "3: Cem.", "4: Start small.")), told.toString());
    }

    @Test
    void namesStillMeanAnyQuestion() {
        List<String> told = told(OPENING, FIRST, Threads.post(3, "Ines", LATER.get(0)), Threads.post(4, "Ana", "1. Never.\n\n> Who repairs the ovens when they break down?\n\nMy brother."));
        assertEquals(List.of("5: Never.", "3: My brother."), told.stream().filter(line -> line.contains("Never") || line.contains("brother")).toList());
    }

    private static List<String> told(Post... posts) {
        return Threads.told(Threads.thread(List.of(posts)));
    }
}
