package coop.hatstand.internal.present.alike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the families of texts that are nearly the same: those that share half of the three-word shingles of the shorter one (containment; measured to
 * find greetings added, paragraphs added, texts doubled or halved, and one word in ten changed). Exact and deterministic; time grows with the text.
 */
public final class AlikeTexts {
    /** Shorter texts are alike by chance. */
    private static final int FEWEST_WORDS = 20;
    /** Only so many texts are remembered for each shingle: what more have is a phrase of the form or the language, or they have found each other before. */
    private static final int MOST_WITH_ONE_SHINGLE = 64;
    /** How many of the likeliest texts a text is compared with. */
    private static final int MOST_COMPARED = 8;
    /** Families of fewer submissions become one where a text is like both; larger ones are campaigns of their own, even if somebody sent the text of both. */
    private static final int FEW = 5;
    private final Shingles shingles = new Shingles();
    private final Map<Long, List<Sent>> index = new HashMap<>();

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

    /** A text, its shingles in ascending order, and who sent just this. */
    private static final class Sent {
        private final long[] shingles;
        private final int words;
        private final List<Integer> submissions;
        private Family family = new Family();

        Sent(long[] shingles, int words, List<Integer> submissions) {
            this.shingles = shingles;
            this.words = words;
            this.submissions = submissions;
            family.add(this);
        }

        private boolean isLike(Sent other) {
            long shared = Arrays.stream(shingles).filter(shingle -> Arrays.binarySearch(other.shingles, shingle) >= 0).count();
            return 2 * shared >= Math.min(shingles.length, other.shingles.length);
        }
    }

    private static final class Family {
        private final List<Sent> texts = new ArrayList<>();
        private int submissions;

        private void add(Sent text) {
            texts.add(text);
            submissions += text.submissions.size();
        }

        private void take(Family other) {
            for (Sent text : other.texts) {
                text.family = this;
                add(text);
            }
        }

        private Alike alike() {
            return new Alike(texts.stream().sorted(Comparator.comparingInt((Sent text) -> -text.submissions.size()).thenComparingInt(text -> -text.words)
                    .thenComparingInt(text -> text.submissions.get(0))).map(text -> text.submissions).toList());
        }
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
        List<Sent> texts = same.entrySet().stream().sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(entry -> new Sent(Arrays.stream(shingles.of(entry.getKey())).sorted().distinct().toArray(), entry.getKey().size(), entry.getValue())).toList();
        long[] shared = Shingles.shared(texts.stream().map(text -> text.shingles).toList());
        texts.forEach(text -> place(text, Arrays.stream(text.shingles).filter(shingle -> Arrays.binarySearch(shared, shingle) >= 0).toArray()));
        return texts.stream().map(text -> text.family).distinct().filter(family -> family.submissions > 1).map(Family::alike)
                .sorted(Comparator.comparing(alike -> alike.texts().stream().mapToInt(text -> text.get(0)).min().orElse(0))).toList();
    }

    /** Puts a text with those before it that are like it. Only shingles that another text has can find one. */
    private void place(Sent text, long[] shared) {
        for (Sent like : likest(text, shared)) {
            if (text.family != like.family && (text.family.submissions < FEW || like.family.submissions < FEW || text.family.texts.size() == 1)) {
                Family smaller = text.family.submissions < like.family.submissions ? text.family : like.family;
                (smaller == text.family ? like.family : text.family).take(smaller);
            }
        }
        for (long shingle : shared) {
            List<Sent> holders = index.computeIfAbsent(shingle, any -> new ArrayList<>());
            if (holders.size() < MOST_WITH_ONE_SHINGLE) {
                holders.add(text);
            }
        }
    }

    /** The earlier texts that are like one, the likest first. */
    private List<Sent> likest(Sent text, long[] shared) {
        Map<Sent, Integer> met = new LinkedHashMap<>();
        for (long shingle : shared) {
            index.getOrDefault(shingle, List.of()).forEach(holder -> met.merge(holder, 1, Integer::sum));
        }
        return met.entrySet().stream().sorted(Comparator.comparing(entry -> -entry.getValue())).limit(MOST_COMPARED).map(Map.Entry::getKey).filter(text::isLike).toList();
    }
}
