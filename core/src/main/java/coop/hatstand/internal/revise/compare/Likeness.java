package coop.hatstand.internal.revise.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How much two texts have in common. */
public final class Likeness {
    private static final int FEWEST_WORDS = 4;

    private Likeness() {
    }

    /** Whether two texts share two thirds of their words; very short ones are not alike. */
    public static boolean alike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        int all = Math.max(words.size(), others.size());
        words.retainAll(others);
        return all >= FEWEST_WORDS && words.size() * 3 >= all * 2;
    }

    /** The words of a text in lower case. */
    public static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
