package coop.hatstand.internal.filing.hint;

import coop.hatstand.internal.filing.words.Rarity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        int[] all = text.stream().mapToInt(word -> places.computeIfAbsent(word, this::added)).sorted().toArray();
        int[] ids = new int[all.length];
        long[] weights = new long[all.length];
        long squares = 1;
        int taken = 0;
        for (int from = 0, to = 0; from < all.length; from = to) {
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            ids[taken] = all[from];
            weights[taken] = (long) rarity.weight(words.get(all[from])) * OFTEN[Math.min(to - from, OFTEN.length - 1)];
            squares += weights[taken] * weights[taken];
            taken++;
        }
        long length = (long) StrictMath.sqrt(squares);
        return new TextVector(Arrays.copyOf(ids, taken), Arrays.stream(weights).limit(taken).mapToInt(weight -> (int) (TextVector.WHOLE * weight / Math.max(1, length))).toArray());
    }

    private int added(String word) {
        words.add(word);
        return words.size() - 1;
    }
}
