package coop.hatstand.internal.filing.words;

import java.util.List;

/** Cuts off the endings that most languages in Latin letters add to a word: "timing" and "times" both become "tim". */
public final class WordStem {
    private static final List<String> ENDINGS = List.of("ings", "ing", "ies", "es", "ed", "s", "e", "y");
    private static final int SHORTEST = 3;

    private WordStem() {
    }

    /** The word without the longest ending that leaves at least three letters. */
    public static String of(String word) {
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= SHORTEST && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
