package coop.hatstand.internal.filing.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How alike two texts are by their words, from 0 to 1; order, case, punctuation, markup and link targets do not count. */
public final class WordLikeness {
    private WordLikeness() {
    }

    /** The words of a text, folded so that the same word is the same string. */
    public static List<String> words(String text) {
        return NormalizedWords.of(text, 0, text.length(), Integer.MAX_VALUE).orElse(List.of());
    }

    /** The words of a part of a text, if there are no more than the most that matter. */
    public static Optional<List<String>> words(String text, int from, int to, int most) {
        return NormalizedWords.of(text, from, to, most);
    }

    /** Dice's coefficient of the two as bags of words: twice what they share by what they have. */
    public static double measure(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * shared(one, other) / (one.size() + other.size());
    }

    /** Which part of the words of {@code part} stands in {@code whole}. */
    public static double contained(List<String> part, List<String> whole) {
        return part.isEmpty() ? 0 : (double) shared(part, whole) / part.size();
    }

    private static int shared(List<String> one, List<String> other) {
        Map<String, Integer> counts = new HashMap<>();
        one.forEach(word -> counts.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : other) {
            Integer left = counts.get(word);
            if (left != null && left > 0) {
                counts.put(word, left - 1);
                shared++;
            }
        }
        return shared;
    }
}
