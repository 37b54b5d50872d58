package coop.hatstand.internal.filing.hint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds how alike a text is to each of many, by the words it shares with them. */
final class VectorIndex {
    /** A word that more texts have says too little to be worth following. */
    private static final int FEW = 400;
    private final List<TextVector> vectors = new ArrayList<>();
    private int[][] places = new int[0][];
    private int[][] parts = new int[0][];
    private int[] used = new int[0];

    void add(TextVector vector) {
        int place = vectors.size();
        vectors.add(vector);
        for (int i = 0; i < vector.words().length; i++) {
            int word = vector.words()[i];
            grow(word);
            if (used[word] == places[word].length) {
                places[word] = Arrays.copyOf(places[word], Math.max(2, 2 * used[word]));
                parts[word] = Arrays.copyOf(parts[word], places[word].length);
            }
            places[word][used[word]] = place;
            parts[word][used[word]++] = vector.parts()[i];
        }
    }

    private void grow(int word) {
        if (word >= used.length) {
            int size = Math.max(word + 1, 2 * used.length);
            int before = used.length;
            used = Arrays.copyOf(used, size);
            places = Arrays.copyOf(places, size);
            parts = Arrays.copyOf(parts, size);
            Arrays.fill(places, before, size, new int[0]);
            Arrays.fill(parts, before, size, new int[0]);
        }
    }

    TextVector vector(int place) {
        return vectors.get(place);
    }

    int size() {
        return vectors.size();
    }

    /** How alike a text is to each, in their order, from 0 to {@link TextVector#WHOLE}. */
    int[] likeness(TextVector text) {
        long[] sums = new long[vectors.size()];
        for (int i = 0; i < text.words().length; i++) {
            int word = text.words()[i];
            int having = word < used.length ? used[word] : 0;
            for (int j = 0; j < having && having <= Math.max(FEW, vectors.size() / 4); j++) {
                sums[places[word][j]] += (long) text.parts()[i] * parts[word][j];
            }
        }
        return Arrays.stream(sums).mapToInt(sum -> (int) (sum / TextVector.WHOLE)).toArray();
    }
}
