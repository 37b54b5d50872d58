package coop.hatstand.internal.filing.hint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Question;
import coop.hatstand.suggest.Passage;
import coop.hatstand.suggest.Passages;
import coop.hatstand.suggest.Suggester;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Where unfiled passages may belong. */
final class BuiltInSuggesterTest {
    private static final List<Question> QUESTIONS = List.of(question(1, "Who pays for the oven and its repairs?"), question(2, "When is the bakery open on holidays?"), question(3, "Which flour do you buy from the mill?"));
    private final Suggester suggester = new BuiltInSuggester();

    private static Question question(int number, String text) {
        return new Question("q" + number, Integer.toString(number), Optional.empty(), text, List.of(text));
    }

    private static Passage filed(String id, String who, int question, String text) {
        return new Passage(id, who, false, "post " + who, Optional.empty(), text, List.of("q" + question), List.of());
    }

    private static Passage open(String id, String who, String text) {
        return new Passage(id, who, false, "post " + who, Optional.empty(), text, List.of(), List.of());
    }

    private static List<Passage> others() {
        List<Passage> others = new ArrayList<>();
        for (String who : List.of("Ana", "Ben", "Cleo", "Dora")) {
            others.add(filed(who + 1, who, 1, "The members pay a yearly fee, and the fee covers repairs and a spanner. " + who));
            others.add(filed(who + 2, who, 2, "It opens on Saturdays and the mornings of holidays, except at Easter. " + who));
            others.add(filed(who + 3, who, 3, "Rye and spelt, stone ground, in sacks of forty pounds. " + who));
        }
        return others;
    }

    private Map<String, List<Hint>> hints(List<Passage> passages) {
        return suggester.suggest(new Passages(QUESTIONS, passages));
    }

    @Test
    void answersInTheQuestionsOrderByWordsOfOthersAnswers() {
        List<Passage> passages = others();
        passages.add(open("u1", "Eve", "A yearly fee from the members, which covers repairs to the oven."));
        passages.add(open("u2", "Eve", "Saturdays, and most mornings of holidays, not at Easter."));
        passages.add(open("u3", "Eve", "Sacks of spelt and rye, all stone ground flour."));
        Map<String, List<Hint>> hints = hints(passages);
        for (int i = 1; i <= 3; i++) {
            Hint first = hints.get("u" + i).get(0);
            assertEquals("q" + i, first.question(), hints.toString());
            assertTrue(first.confidence() >= 50 && !first.words().isEmpty() && !first.answers().isEmpty(), first.toString());
        }
    }

    @Test
    void whatAPersonFilesSpeaksForTheRestAtOnce() {
        List<Passage> passages = new ArrayList<>(List.of(open("u1", "Ana", "The subsidy from the parish council covers half of what bricks and chimney cost us."),
                open("u2", "Ben", "The parish council gave a subsidy, so bricks and the chimney cost half.")));
        int before = sure(hints(passages).get("u2"), "q1");
        passages.set(0, passages.get(0).filedUnder(List.of("q1")));
        Hint after = hints(passages).get("u2").stream().findFirst().orElseThrow();
        assertEquals("q1", after.question());
        assertTrue(after.confidence() > before, before + " " + after);
        assertEquals(List.of("u1"), after.answers());
    }

    private static int sure(List<Hint> hints, String question) {
        return hints.stream().filter(hint -> hint.question().equals(question)).mapToInt(Hint::confidence).findFirst().orElse(0);
    }

    @Test
    void aPersonsOwnAnswersAreNoReason() {
        List<Passage> passages = new ArrayList<>(List.of(filed("a1", "Ana", 3, "Spelt in sacks, stone ground."), open("u1", "Ana", "The flour is spelt from the mill, stone ground, bought in sacks.")));
        assertTrue(hints(passages).get("u1").stream().allMatch(hint -> hint.answers().isEmpty()));
    }

    @Test
    void noneForWordsThatSayNothing() {
        for (String text : List.of("It rained all day.", "", "…", "Good luck with it!")) {
            List<Passage> passages = others();
            passages.add(open("u1", "Eve", text));
            assertEquals(List.of(), hints(passages).get("u1"), text);
        }
    }

    @Test
    void noneForWhatComesBeforeTheAnswerToTheFirstQuestion() {
        List<Passage> passages = others();
        passages.add(open("u1", "Eve", "I am a miller. My fee for flour, spelt and rye, stone ground, is paid by the members of the bakery."));
        passages.add(filed("a1", "Eve", 1, "The members pay a fee."));
        passages.add(filed("a3", "Eve", 3, "Rye and spelt."));
        assertEquals(List.of(), hints(passages).get("u1"));
    }

    @Test
    void noneForWhatIsLeftOfAForm() {
        String left = "Questions nobody has answered yet: who pays for the oven, the repairs and the flour?";
        List<Passage> passages = others();
        passages.add(filed("a1", "Eve", 2, "On Saturdays."));
        passages.add(open("u1", "Eve", left));
        passages.add(filed("a2", "Finn", 2, "On holidays."));
        passages.add(open("u2", "Finn", left));
        assertEquals(List.of(), hints(passages).get("u1"));
        assertEquals(List.of(), hints(passages).get("u2"));
        passages.set(passages.size() - 1, passages.get(passages.size() - 1).filedUnder(List.of("q1")));
        assertEquals("q1", hints(passages).get("u1").get(0).question(), "a copy of what somebody filed");
    }

    @Test
    void noneForWhatAPersonLeftUnfiled() {
        List<Passage> passages = others();
        passages.add(open("u1", "Eve", "A yearly fee from the members, which covers repairs to the oven."));
        assertEquals("q1", hints(passages).get("u1").get(0).question());
        assertEquals(List.of(), suggester.suggest(new Passages(QUESTIONS, passages, Set.of("u1"))).get("u1"));
    }

    @Property(tries = 60, seed = "12")
    void atMostThreeTheSurestFirstAndTheSameAgain(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> words = List.of("oven", "fee", "flour", "holiday", "mill", "Saturday", "pay", "open", "rye", "the", "and", "grüße", "面包", "хлеб", "?", "2");
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            String who = "p" + i / 3;
            passages.add(random.nextBoolean() ? filed("a" + i, who, 1 + random.nextInt(3), text.toString()) : open("u" + i, who, text.toString()));
        }
        Map<String, List<Hint>> hints = hints(passages);
        assertEquals(hints, hints(passages));
        for (List<Hint> some : hints.values()) {
            assertTrue(some.size() <= Suggester.MOST && (some.isEmpty() || some.get(0).confidence() >= 50), some.toString());
            for (int i = 1; i < some.size(); i++) {
                assertTrue(some.get(i).confidence() <= some.get(i - 1).confidence());
            }
        }
    }
}
