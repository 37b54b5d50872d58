package coop.hatstand.internal.filing.hint;

import coop.hatstand.internal.filing.words.WordLikeness;
import coop.hatstand.internal.filing.words.WordStem;
import coop.hatstand.internal.labels.Cues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers the words of all texts, their stems and the runs of letters in them; each word is looked into once. */
final class WordNumbers {
    private static final Pattern ADDRESS = Pattern.compile("\\S{0,200}@\\S{0,200}|https?://\\S+");
    private static final int LONGEST = 20_000;
    private static final int SHORTEST = 3;
    private static final int GRAM = 4;
    private static final int LATIN = 0x250;
    private static final int JOINED = 0x2e80;
    private static final int[] NONE = {};
    private static final Set<String> SMALL = Set.copyOf(Cues.of("small-word"));
    private final Map<String, Word> known = new HashMap<>();
    private final Vocabulary all = new Vocabulary(0, word -> 0);
    private final Vocabulary stems = new Vocabulary(CommonWords.TEXTS, CommonWords::having);
    private final Vocabulary grams = new Vocabulary(0, word -> 0);

    /** A word's number, its stem's if it says something by itself, and those of its runs of letters. */
    private record Word(int all, int[] stem, int[] grams) {
    }

    /** A text's words, without addresses. */
    PassageWords of(String text) {
        List<String> words = WordLikeness.words(withoutAddresses(text.substring(0, Math.min(LONGEST, text.length()))));
        List<Word> found = words.stream().map(word -> known.computeIfAbsent(word, this::word)).toList();
        return new PassageWords(words, sorted(found.stream().map(Word::stem).toList()), sorted(found.stream().map(Word::grams).toList()), found.stream().mapToInt(Word::all).sorted().toArray());
    }

    private static String withoutAddresses(String text) {
        return text.indexOf('@') < 0 && !text.contains("://") ? text : ADDRESS.matcher(text).replaceAll(" ");
    }

    private static int[] sorted(List<int[]> some) {
        int[] joined = new int[some.stream().mapToInt(one -> one.length).sum()];
        int at = 0;
        for (int[] one : some) {
            System.arraycopy(one, 0, joined, at, one.length);
            at += one.length;
        }
        Arrays.sort(joined);
        return joined;
    }

    private Word word(String word) {
        return says(word) ? new Word(all.number(word), new int[] {stems.number(WordStem.of(word))}, grams(word)) : new Word(all.number(word), NONE, NONE);
    }

    /** Whether a word says something by itself. */
    static boolean says(String word) {
        return (word.length() >= SHORTEST || word.charAt(0) >= LATIN || Character.isDigit(word.charAt(0))) && !SMALL.contains(word);
    }

    /** Runs of letters: words that are put together, bent or misspelt share most of them. In scripts that write words together, pairs of letters. */
    private int[] grams(String word) {
        List<Integer> numbers = new ArrayList<>();
        int size = word.charAt(0) >= JOINED ? 2 : GRAM;
        String whole = size == 2 ? word : " " + word + " ";
        for (int i = 0; i + size <= whole.length(); i++) {
            numbers.add(grams.number(whole.substring(i, i + size)));
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Takes a text into account in what words weigh. */
    void count(PassageWords text) {
        all.add(text.all());
        stems.add(text.stems());
        grams.add(text.grams());
    }

    Vocabulary all() {
        return all;
    }

    Vocabulary stems() {
        return stems;
    }

    Vocabulary grams() {
        return grams;
    }
}
