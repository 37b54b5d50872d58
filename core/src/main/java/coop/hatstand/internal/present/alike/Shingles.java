package coop.hatstand.internal.present.alike;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the same number to the same three words in a row, wherever they are. Exact: no two runs of words share a number. */
final class Shingles {
    static final int WORDS = 3;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<Three, Integer> shingles = new HashMap<>();

    private record Three(int first, int second, int third) {
    }

    /** The number of each run of three words, by the word it begins with; none for a text of fewer words. */
    int[] of(List<String> text) {
        int[] numbers = text.stream().mapToInt(word -> words.computeIfAbsent(word, any -> words.size())).toArray();
        int[] found = new int[Math.max(0, numbers.length - WORDS + 1)];
        for (int i = 0; i < found.length; i++) {
            Three three = new Three(numbers[i], numbers[i + 1], numbers[i + 2]);
            found[i] = shingles.computeIfAbsent(three, any -> shingles.size());
        }
        return found;
    }
}
