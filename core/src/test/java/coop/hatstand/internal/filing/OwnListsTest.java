package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A respondent's own list below words that name no question is no set of answers: two hundred posts made up of such words, and none is filed. */
final class OwnListsTest {
    private static final int POSTS = 200;
    private static final List<String> WORDS = List.of(
            "We have been baking here since the mill closed, and there was never a plan that anybody could have shown you.",
            "My brother thinks that none of this will last the winter, though he eats more of it than anyone.",
            "Nobody at the market believed us at first, which was the best thing that could have happened.",
            "It took three summers before the neighbours stopped ringing about the smoke and began to bring dough.",
            "I would rather tell you about the river, since the river is what all of it hangs on in the end.",
            "There is a photograph of the first loaf on the wall, and it looks like a stone somebody dropped.",
            "Chez nous, personne ne voulait du vieux hangar avant que la pluie n'entre dans l'école d'à côté.",
            "Al principio nadie sabía encender el horno, y la primera noche dormimos todos en el almacén de harina.");
    private static final List<String> LEADS = List.of("", "This is how the day goes:", "Three things I learnt:", "What we do when it rains:", "In short", "Well, it was like this.", "Voici ce que nous faisons :", "Y entonces:", "Zum Beispiel:", "My list, for what it is worth:", "A day here has");
    private static final List<String> ITEMS = List.of("sweep the floor", "wake the dog", "Ring Marta.", "carry the water up from the yard before it is light", "a rota on the door", "patience", "the red book", "No shoes inside.",
            "one of us stays awake", "du temps", "mucha paciencia", "flour, then salt", "die Tür bleibt offen", "the ovens", "a mechanic, if one is awake");
    private static final List<String> STYLES = List.of("%d. ", "%d) ", "(%d) ", "%d - ", "%d: ", "- %d. ", "**%d.** ", "%d.) ", "[%d] ", "  %d. ");

    @Test
    void noneIsFiled() {
        Random random = new Random(20261128);
        for (int i = 0; i < POSTS; i++) {
            String post = post(random);
            List<String> filed = Threads.told(Threads.replies(post)).stream().filter(told -> !told.startsWith("-")).toList();
            assertEquals(List.of(), filed, post);
        }
    }

    /** Below a few words as little is, where a line says what the list is of. */
    @Test
    void noneIsFiledBelowAFewWords() {
        Random random = new Random(20261129);
        List<String> words = List.of("We are nine.", "A small bakery, this one.", "Nous sommes six.", "Poca cosa.", "I came late to it.");
        List<String> leads = LEADS.stream().filter(lead -> lead.endsWith(":") && lead.split(" ").length > 3).toList();
        for (int i = 0; i < POSTS; i++) {
            String post = words.get(random.nextInt(words.size())) + " " + leads.get(random.nextInt(leads.size())) + "\n\n" + list(random);
            List<String> filed = Threads.told(Threads.replies(post)).stream().filter(told -> !told.startsWith("-")).toList();
            assertEquals(List.of(), filed, post);
        }
    }

    private static String post(Random random) {
        StringBuilder post = new StringBuilder(random.ints(1 + random.nextInt(3), 0, WORDS.size()).distinct().mapToObj(WORDS::get).collect(Collectors.joining(" ")));
        String lead = LEADS.get(random.nextInt(LEADS.size()));
        post.append(lead.isEmpty() ? "" : "\n\n" + lead).append("\n\n").append(list(random));
        return random.nextInt(3) == 0 ? post + "\n" + WORDS.get(random.nextInt(WORDS.size())) : post.toString();
    }

    private static String list(Random random) {
        StringBuilder post = new StringBuilder();
        String style = STYLES.get(random.nextInt(STYLES.size()));
        int items = 2 + random.nextInt(4);
        for (int n = 1; n <= items; n++) {
            post.append(String.format(java.util.Locale.ROOT, style, n)).append(ITEMS.get(random.nextInt(ITEMS.size()))).append(random.nextInt(4) == 0 ? "\n\n" : "\n");
        }
        return post.toString();
    }
}
