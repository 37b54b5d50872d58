package coop.hatstand.internal.filing.hint;

import coop.hatstand.internal.filing.words.Rarity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers words and weighs them by how few texts have them. */
final class Vocabulary {
    /** Quarters of one more than the natural logarithm of how often a word is said. */
    private static final int[] OFTEN = {0, 4, 7, 8, 10, 10, 11, 12, 12};
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Rarity rarity = new Rarity();

    /** Takes a text into account. All texts that are compared should be, before the first is. */
    void add(List<String> text) {
        rarity.add(text);
    }

    String word(int place) {
        return words.get(place);
    }

    int size() {
        return words.size();
    }

    /** A text's words, each with its part of the whole. */
    TextVector vector(List<String> text) {
        Map<Integer, Integer> times = new TreeMap<>();
        for (String word : text) {
            times.merge(places.computeIfAbsent(word, this::added), 1, Integer::sum);
        }
        int[] ids = new int[times.size()];
        long[] weights = new long[times.size()];
        long squares = 1;
        int at = 0;
        for (Map.Entry<Integer, Integer> entry : times.entrySet()) {
            ids[at] = entry.getKey();
            weights[at] = (long) rarity.weight(words.get(ids[at])) * OFTEN[Math.min(entry.getValue(), OFTEN.length - 1)];
            squares += weights[at] * weights[at];
            at++;
        }
        long length = (long) StrictMath.sqrt(squares);
        return new TextVector(ids, Arrays.stream(weights).mapToInt(weight -> (int) (TextVector.WHOLE * weight / Math.max(1, length))).toArray());
    }

    private int added(String word) {
        words.add(word);
        return words.size() - 1;
    }
}
