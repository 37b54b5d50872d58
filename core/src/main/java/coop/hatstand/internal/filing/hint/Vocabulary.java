package coop.hatstand.internal.filing.hint;

import coop.hatstand.internal.filing.words.Rarity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Numbers words and weighs them by how few texts have them. */
final class Vocabulary {
    /** Quarters of one more than the natural logarithm of how often a word is said. */
    private static final int[] OFTEN = {0, 4, 7, 8, 10, 10, 11, 12, 12};
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] having = new int[64];
    private int texts;
    private final ToIntFunction<String> common;

    /**
     * One without words.
     *
     * @param texts how many texts there are beside those that are added
     * @param common how many of these have a word
     */
    Vocabulary(int texts, ToIntFunction<String> common) {
        this.texts = texts;
        this.common = common;
    }

    /** A word's number. */
    int number(String word) {
        return places.computeIfAbsent(word, this::added);
    }

    private int added(String word) {
        having = words.size() == having.length ? Arrays.copyOf(having, 2 * words.size()) : having;
        having[words.size()] = common.applyAsInt(word);
        words.add(word);
        return words.size() - 1;
    }

    String word(int place) {
        return words.get(place);
    }

    /** Takes a text into account, by its words' numbers in order. All texts that are compared should be, before the first is. */
    void add(int[] text) {
        for (int i = 0; i < text.length; i++) {
            having[text[i]] += i == 0 || text[i] != text[i - 1] ? 1 : 0;
        }
        texts++;
    }

    /** A text's words, by their numbers in order, each with its part of the whole. */
    TextVector vector(int[] text) {
        int[] ids = new int[text.length];
        long[] weights = new long[text.length];
        long squares = 1;
        int taken = 0;
        for (int from = 0, to = 0; from < text.length; from = to) {
            while (to < text.length && text[to] == text[from]) {
                to++;
            }
            ids[taken] = text[from];
            weights[taken] = (long) Rarity.weight(texts, having[text[from]]) * OFTEN[Math.min(to - from, OFTEN.length - 1)];
            squares += weights[taken] * weights[taken];
            taken++;
        }
        long length = (long) StrictMath.sqrt(squares);
        return new TextVector(Arrays.copyOf(ids, taken), Arrays.stream(weights).limit(taken).mapToInt(weight -> (int) (TextVector.WHOLE * weight / Math.max(1, length))).toArray());
    }
}
