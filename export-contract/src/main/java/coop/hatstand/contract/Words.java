package coop.hatstand.contract;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.regex.Pattern;

/** Compares words: runs of letters and digits, which a format may break over lines. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}0-9]+");
    private static final int AROUND = 40;

    private Words() {}

    static List<String> of(String text) {
        return WORD.matcher(text).results().map(word -> word.group()).toList();
    }

    static List<String> latin(String text) {
        return of(text).stream().filter(word -> LATIN.matcher(word).matches()).toList();
    }

    static List<String> others(String text) {
        return of(text).stream().filter(word -> !LATIN.matcher(word).matches()).toList();
    }

    static void assertHolds(String read, List<String> words) {
        String letters = BETWEEN.matcher(read).replaceAll("");
        int from = 0;
        for (String word : words) {
            int at = letters.indexOf(word, from);
            if (at < 0) {
                String after = letters.substring(Math.max(0, from - AROUND), from);
                fail("the file lacks \"" + word + "\", or has it too early: it should come after \"" + after + "\"");
            }
            from = at + word.length();
        }
    }

    static void assertHoldsInAnyOrder(String read, List<String> words) {
        String letters = BETWEEN.matcher(read).replaceAll("");
        for (String word : words) {
            if (!letters.contains(word)) {
                fail("the file lacks \"" + word + "\", and no notice says so");
            }
        }
    }
}
