package coop.hatstand.internal.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of many texts, with every run of three of them sorted by its hash: to look one up takes as long for ten thousand texts as for ten. Filled, then only
 * read.
 */
final class TextIndex {
    /** Runs of as many words are looked up. */
    static final int RUN = 3;
    /** No word of any text. */
    static final int UNKNOWN = -2;
    private static final int BETWEEN = -1;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<KnownText> texts = new ArrayList<>();
    private int[] starts = new int[64];
    private int[] words = new int[1024];
    private int size;
    private long[] runs = {};
    private long[] single = {};

    /** Adds one text's words. */
    void add(KnownText text, List<String> pieces) {
        if (texts.size() + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[texts.size()] = size;
        texts.add(text);
        for (String piece : pieces) {
            WordTokens.of(piece).forEach(token -> put(id(token.key(), piece.substring(token.start(), token.end()))));
        }
        put(BETWEEN);
        starts[texts.size()] = size;
    }

    private int id(String key, String written) {
        return ids.computeIfAbsent(key, k -> {
            keys.add(k);
            shown.add(written);
            return keys.size() - 1;
        });
    }

    private void put(int word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size++] = word;
    }

    /** Sorts what was added; nothing may be added afterwards. */
    void sort() {
        single = new long[size];
        runs = new long[Math.max(0, size - RUN + 1)];
        for (int i = 0; i < size; i++) {
            single[i] = (long) words[i] << 32 | i;
        }
        for (int i = 0; i < runs.length; i++) {
            runs[i] = hash(words[i], words[i + 1], words[i + 2]) | i;
        }
        Arrays.sort(single);
        Arrays.sort(runs);
    }

    private static long hash(int a, int b, int c) {
        long mixed = ((a * 0x9e3779b97f4a7c15L + b) * 0x9e3779b97f4a7c15L + c) * 0xc2b2ae3d27d4eb4fL;
        return (mixed ^ mixed >>> 31) << 32;
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    int word(String key) {
        return ids.getOrDefault(key, UNKNOWN);
    }

    boolean has(String key) {
        return ids.containsKey(key);
    }

    String key(int word) {
        return keys.get(word);
    }

    /** A word as it was first written. */
    String shown(int word) {
        return shown.get(word);
    }

    /** The word at a position; a negative number between two texts. */
    int at(int position) {
        return words[position];
    }

    int size() {
        return size;
    }

    int count() {
        return texts.size();
    }

    KnownText text(int number) {
        return texts.get(number);
    }

    int start(int text) {
        return starts[text];
    }

    /** Where a text's words end. */
    int end(int text) {
        return starts[text + 1] - 1;
    }

    /** The number of the text at a position. */
    int textAt(int position) {
        int found = Arrays.binarySearch(starts, 0, texts.size(), position);
        return found >= 0 ? found : -found - 2;
    }

    /** Where three words stand in a row, at most so many times. */
    int[] positions(int a, int b, int c, int most) {
        if (a < 0 || b < 0 || c < 0) {
            return new int[0];
        }
        return within(runs, hash(a, b, c), most);
    }

    /** Where one word stands, at most so many times. */
    int[] positions(int word, int most) {
        return word < 0 ? new int[0] : within(single, (long) word << 32, most);
    }

    private static int[] within(long[] sorted, long from, int most) {
        int first = Arrays.binarySearch(sorted, from);
        first = first >= 0 ? first : -first - 1;
        int end = first;
        while (end < sorted.length && (sorted[end] & 0xffffffff00000000L) == from && end - first < most) {
            end++;
        }
        int[] positions = new int[end - first];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = (int) sorted[first + i];
        }
        return positions;
    }
}
