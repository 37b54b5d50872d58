package coop.hatstand.internal.filing.hint;

import coop.hatstand.internal.filing.words.Rarity;
import coop.hatstand.internal.filing.words.WordLikeness;
import coop.hatstand.internal.filing.words.WordStem;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A text's longer words without their endings, each weighed by how rare it is and how often it is said.
 *
 * @param weights each word's weight
 * @param spellings each word as it is written in the text
 * @param length the root of the sum of the weights' squares; at least 1
 */
record WordVector(Map<String, Long> weights, Map<String, String> spellings, long length) {
    private static final Pattern ADDRESS = Pattern.compile("\\S{0,200}@\\S{0,200}|https?://\\S+");
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST = 20_000;
    /** Quarters of one more than the natural logarithm of how often a word is said. */
    private static final int[] OFTEN = {0, 4, 7, 8, 10, 10, 11, 12, 12};

    /** The words of a text, as often as they are said; addresses are nobody's words. */
    static Map<String, Integer> words(String text, Map<String, String> spellings) {
        Map<String, Integer> words = new TreeMap<>();
        for (String word : WordLikeness.words(ADDRESS.matcher(text.substring(0, Math.min(LONGEST, text.length()))).replaceAll(" "))) {
            if (word.length() >= SHORTEST_WORD) {
                String stem = WordStem.of(word);
                words.merge(stem, 1, Integer::sum);
                spellings.putIfAbsent(stem, word);
            }
        }
        return words;
    }

    static WordVector of(String text, Rarity rarity) {
        Map<String, String> spellings = new TreeMap<>();
        return of(words(text, spellings), spellings, rarity);
    }

    static WordVector of(Map<String, Integer> words, Map<String, String> spellings, Rarity rarity) {
        Map<String, Long> weights = new TreeMap<>();
        long squares = 1;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            long weight = (long) rarity.weight(word.getKey()) * OFTEN[Math.min(word.getValue(), OFTEN.length - 1)];
            weights.put(word.getKey(), weight);
            squares += weight * weight;
        }
        return new WordVector(weights, spellings, BigInteger.valueOf(squares).sqrt().longValue());
    }

    /** A word's part of this text, in ten-thousandths. */
    long part(String word) {
        return 10_000 * weights.getOrDefault(word, 0L) / length;
    }
}
