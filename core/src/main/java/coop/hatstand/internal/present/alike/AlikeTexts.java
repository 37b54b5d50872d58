package coop.hatstand.internal.present.alike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the families of texts that are nearly the same: those that share half of the three-word shingles of the shorter one (containment; measured to
 * find greetings added, paragraphs added, texts doubled or halved, and one word in ten changed). Exact and deterministic; time grows with the text.
 */
public final class AlikeTexts {
    /** Shorter texts are alike by chance. */
    private static final int FEWEST_WORDS = 20;
    /** What more texts begin with is a phrase of the form or the language, and finds nothing. */
    private static final int MOST_WITH_ONE_SHINGLE = 64;
    /** How many of the likeliest families a text is compared with. */
    private static final int MOST_COMPARED = 8;
    private final Shingles shingles = new Shingles();
    private final Map<Integer, List<Family>> index = new HashMap<>();
    private final List<Family> families = new ArrayList<>();

    /**
     * Texts that are nearly the same.
     *
     * @param texts the different texts, the one most people sent first; each with the places of the submissions that have just this text
     */
    public record Alike(List<List<Integer>> texts) {

        public Alike {
            texts = texts.stream().map(List::copyOf).toList();
        }

        public int submissions() {
            return texts.stream().mapToInt(List::size).sum();
        }
    }

    /** One text that others are measured by, its shingles, sorted, and those who joined it. */
    private record Family(int[] shingles, List<List<Integer>> texts) {
    }

    private AlikeTexts() {
    }

    /** The families of two submissions and more, in the order of their first. A text that is like no other is in none. */
    public static List<Alike> of(List<String> submissions) {
        return new AlikeTexts().found(submissions);
    }

    private List<Alike> found(List<String> submissions) {
        Map<List<String>, List<Integer>> same = new LinkedHashMap<>();
        for (int i = 0; i < submissions.size(); i++) {
            same.computeIfAbsent(new TextWords(submissions.get(i)).words(), any -> new ArrayList<>()).add(i);
        }
        same.keySet().removeIf(words -> words.size() < FEWEST_WORDS);
        // What most people sent is what the others are measured by.
        same.entrySet().stream().sorted(Comparator.comparing(entry -> -entry.getValue().size())).forEach(entry -> place(entry.getKey(), entry.getValue()));
        return families.stream().map(family -> new Alike(family.texts())).filter(alike -> alike.submissions() > 1)
                .sorted(Comparator.comparing(alike -> alike.texts().stream().mapToInt(text -> text.get(0)).min().orElse(0))).toList();
    }

    private void place(List<String> words, List<Integer> submissions) {
        int[] own = IntStream.of(shingles.of(words)).sorted().distinct().toArray();
        likest(own).orElseGet(() -> begun(own)).texts().add(submissions);
    }

    private Family begun(int[] own) {
        Family family = new Family(own, new ArrayList<>());
        families.add(family);
        IntStream.of(own).forEach(shingle -> index.computeIfAbsent(shingle, any -> new ArrayList<>()).add(family));
        return family;
    }

    private Optional<Family> likest(int[] own) {
        Map<Family, Integer> met = new IdentityHashMap<>();
        List<Family> order = new ArrayList<>();
        for (int shingle : own) {
            List<Family> holders = index.getOrDefault(shingle, List.of());
            if (holders.size() <= MOST_WITH_ONE_SHINGLE) {
                for (Family holder : holders) {
                    if (met.merge(holder, 1, Integer::sum) == 1) {
                        order.add(holder);
                    }
                }
            }
        }
        return order.stream().sorted(Comparator.comparing(family -> -met.get(family))).limit(MOST_COMPARED)
                .filter(family -> 2 * shared(own, family.shingles()) >= Math.min(own.length, family.shingles().length)).findFirst();
    }

    private static int shared(int[] own, int[] others) {
        return (int) Arrays.stream(own).filter(shingle -> Arrays.binarySearch(others, shingle) >= 0).count();
    }
}
