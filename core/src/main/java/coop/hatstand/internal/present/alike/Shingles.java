package coop.hatstand.internal.present.alike;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Gives the same number to the same three words in a row, wherever they are, and no two runs of words the same, up to two million different words. */
final class Shingles {
    static final int WORDS = 3;
    private static final int BITS = 21;
    private final Map<String, Integer> words = new HashMap<>();

    /** The number of each run of three words, by the word it begins with; none for a text of fewer words. */
    long[] of(List<String> text) {
        long[] numbers = text.stream().mapToLong(word -> Math.min(words.computeIfAbsent(word, any -> words.size()), (1 << BITS) - 1)).toArray();
        return IntStream.rangeClosed(0, numbers.length - WORDS).mapToLong(i -> numbers[i] << 2 * BITS | numbers[i + 1] << BITS | numbers[i + 2]).toArray();
    }

    /** The numbers that more than one of some texts have, in ascending order. */
    static long[] shared(List<long[]> texts) {
        long[] all = texts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return IntStream.range(1, all.length).filter(i -> all[i] == all[i - 1]).mapToLong(i -> all[i]).distinct().toArray();
    }
}
