package coop.hatstand.internal.filing.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weighs words by how few of a set of texts have them, so that what is said in every question does not make questions alike. In whole numbers, the same everywhere. */
public final class Rarity {
    private static final int BITS = 10;
    private final Map<String, Integer> texts = new HashMap<>();
    /** The weights that were asked for, since each is asked for often. */
    private final Map<String, Integer> weights = new HashMap<>();
    private int all;

    public void add(List<String> words) {
        new HashSet<>(words).forEach(word -> texts.merge(word, 1, Integer::sum));
        weights.clear();
        all++;
    }

    /** Dice's coefficient with each word counted by its weight, in hundredths. */
    public int measure(List<String> one, List<String> other) {
        return finely(one, other) / 100;
    }

    /** The same in ten-thousandths. */
    public int finely(List<String> one, List<String> other) {
        int total = weight(one) + weight(other);
        return total == 0 ? 0 : (int) (20_000L * shared(one, other) / total);
    }

    /** Which part, by weight, of some words stands in others, in hundredths. */
    public int held(List<String> part, List<String> whole) {
        int total = weight(part);
        return total == 0 ? 0 : (int) (100L * shared(part, whole) / total);
    }

    private int shared(List<String> one, List<String> other) {
        Map<String, Integer> counts = new HashMap<>();
        one.forEach(word -> counts.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : other) {
            int left = counts.getOrDefault(word, 0);
            if (left > 0) {
                counts.put(word, left - 1);
                shared += weight(word);
            }
        }
        return shared;
    }

    /** The weight of the words that are in both sets. */
    public int common(Set<String> one, Set<String> other) {
        int sum = 0;
        for (String word : one.size() < other.size() ? one : other) {
            sum += one.contains(word) && other.contains(word) ? weight(word) : 0;
        }
        return sum;
    }

    int weight(List<String> words) {
        int sum = 0;
        for (String word : words) {
            sum += weight(word);
        }
        return sum;
    }

    /** The binary logarithm, in 256ths, of one more than how many times as many texts there are as have the word. */
    public int weight(String word) {
        return weights.computeIfAbsent(word, this::weigh);
    }

    private int weigh(String word) {
        return weight(all, texts.getOrDefault(word, 0));
    }

    /** The weight of a word that so many of all texts have. */
    public static int weight(int all, int having) {
        return logarithm(1 + ((all + 1L) << BITS) / (having + 1) + (1L << BITS));
    }

    /** The binary logarithm of a number of which so many bits stand for a fraction, by squaring it again and again. */
    private static int logarithm(long number) {
        int whole = 63 - Long.numberOfLeadingZeros(number);
        long rest = number << (30 - whole);
        int logarithm = whole - BITS;
        for (int bit = 0; bit < 8; bit++) {
            rest = rest * rest >> 30;
            logarithm = logarithm * 2 + (int) (rest >> 31);
            rest >>= rest >> 31;
        }
        return logarithm;
    }
}
