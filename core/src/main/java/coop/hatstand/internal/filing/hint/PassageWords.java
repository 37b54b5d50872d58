package coop.hatstand.internal.filing.hint;

import coop.hatstand.internal.filing.words.WordLikeness;
import coop.hatstand.internal.filing.words.WordStem;
import coop.hatstand.internal.labels.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text's words, without addresses.
 *
 * @param words as they are written, in small letters, without those that say nothing by themselves
 * @param all every word
 */
record PassageWords(List<String> words, List<String> all) {
    private static final Pattern ADDRESS = Pattern.compile("\\S{0,200}@\\S{0,200}|https?://\\S+");
    private static final int LONGEST = 20_000;
    private static final int SHORTEST = 3;
    private static final int GRAM = 4;
    private static final int LATIN = 0x250;
    private static final Set<String> SMALL = Set.copyOf(Cues.of("small-word"));

    static PassageWords of(String text) {
        List<String> all = WordLikeness.words(withoutAddresses(text.substring(0, Math.min(LONGEST, text.length()))));
        return new PassageWords(all.stream().filter(word -> (word.length() >= SHORTEST || word.charAt(0) >= LATIN || Character.isDigit(word.charAt(0))) && !SMALL.contains(word)).toList(), all);
    }

    private static String withoutAddresses(String text) {
        return text.indexOf('@') < 0 && !text.contains("://") ? text : ADDRESS.matcher(text).replaceAll(" ");
    }

    /** The words without their endings. */
    List<String> stems() {
        return words.stream().map(WordStem::of).toList();
    }

    /** Runs of letters in each word: words that are put together, bent or misspelt share most of them. In scripts that write words together, pairs of letters. */
    List<String> grams() {
        List<String> grams = new ArrayList<>();
        for (String word : words) {
            int size = word.charAt(0) >= 0x2e80 ? 2 : GRAM;
            String whole = size == 2 ? word : " " + word + " ";
            for (int i = 0; i + size <= whole.length(); i++) {
                grams.add(whole.substring(i, i + size));
            }
        }
        return grams;
    }
}
