package coop.hatstand.filing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weighs words by how few of a set of texts have them, so that what a form says in every question does not make its questions alike. */
final class Rarity {
    private final Map<String, Integer> texts = new HashMap<>();
    private int all;

    void add(List<String> words) {
        new HashSet<>(words).forEach(word -> texts.merge(word, 1, Integer::sum));
        all++;
    }

    /** Dice's coefficient with each word counted by its weight. */
    double measure(List<String> one, List<String> other) {
        double total = weight(one) + weight(other);
        Map<String, Integer> counts = new HashMap<>();
        one.forEach(word -> counts.merge(word, 1, Integer::sum));
        double shared = 0;
        for (String word : other) {
            if (counts.getOrDefault(word, 0) > 0) {
                counts.merge(word, -1, Integer::sum);
                shared += weight(word);
            }
        }
        return total == 0 ? 0 : 2 * shared / total;
    }

    /** Which part, by weight, of the shorter of two texts' words the longer has. */
    double held(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        Set<String> longer = new HashSet<>(one.size() <= other.size() ? other : one);
        double total = weight(shorter);
        return total == 0 ? 0 : weight(shorter.stream().filter(longer::contains).toList()) / total;
    }

    /** The words' weight together. */
    double weight(List<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        return Math.log(1 + (double) (all + 1) / (texts.getOrDefault(word, 0) + 1));
    }
}
