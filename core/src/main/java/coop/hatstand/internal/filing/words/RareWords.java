package coop.hatstand.internal.filing.words;

import coop.hatstand.internal.labels.Cues;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One word of each cue under some keys, whole and in any case: a text without any of a key's has none of its cues.
 *
 * <p>One pass over a text tells of all keys; most texts have none, and the patterns try much at each letter.
 */
public final class RareWords {

    /** The keys whose cues are seldom said. */
    public enum Key {
        QUESTION("question"), POINT("point"), HAT("hat"), ON_BEHALF("on-behalf"), SENT_FROM("sent-from"), OTHERS("others");

        private final String cues;

        Key(String cues) {
            this.cues = cues;
        }

        /** The cues' key. */
        String cues() {
            return cues;
        }

        private int bit() {
            return 1 << ordinal();
        }

        /** Whether it is among those found. */
        public boolean isIn(int found) {
            return (found & bit()) != 0;
        }
    }

    private static final RareWords ALL = new RareWords();
    private static final int ASCII = 0x80;
    /** By their first letters, where these are of ASCII; the others under nought. */
    private final Word[][] byFirst = new Word[ASCII][];
    private final FirstLetters firsts;
    private final boolean[] letters = new boolean[ASCII];

    private RareWords() {
        Map<String, Integer> keys = new HashMap<>();
        for (Key key : Key.values()) {
            Cues.of(key.cues).forEach(cue -> keys.merge(longest(cue), key.bit(), (one, other) -> one | other));
        }
        Arrays.fill(byFirst, new Word[0]);
        keys.forEach((word, bits) -> add(new Word(word, bits)));
        firsts = new FirstLetters(keys.keySet());
        for (char c = 0; c < ASCII; c++) {
            letters[c] = Character.isLetter(c);
        }
    }

    private void add(Word word) {
        int first = place(word.letters().charAt(0));
        Word[] beside = byFirst[first];
        byFirst[first] = Arrays.copyOf(beside, beside.length + 1);
        byFirst[first][beside.length] = word;
    }

    private record Word(String letters, int keys) {
    }

    /** The longest word of a cue, since it is the rarest. */
    private static String longest(String cue) {
        String longest = Stream.of(cue.split("\\s+")).max(Comparator.comparingInt(String::length)).orElse(cue);
        StringBuilder folded = new StringBuilder();
        longest.chars().forEach(c -> folded.append(FirstLetters.fold((char) c)));
        return folded.toString();
    }

    /** The keys of which a word stands in a part of a text, a bit each. */
    public static int in(char[] text, int from, int to) {
        return ALL.keys(text, from, to);
    }

    private int keys(char[] text, int from, int to) {
        int found = 0;
        boolean inWord = false;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (!inWord && firsts.start(c, i + 1 < to ? text[i + 1] : ' ')) {
                found |= startingAt(text, i, to);
            }
            inWord = isLetter(c);
        }
        return found;
    }

    private int startingAt(char[] text, int at, int to) {
        int found = 0;
        for (Word word : byFirst[place(FirstLetters.fold(text[at]))]) {
            int end = at + word.letters().length();
            if (end <= to && is(text, at, word.letters()) && (end == to || !isLetter(text[end]))) {
                found |= word.keys();
            }
        }
        return found;
    }

    private static int place(char first) {
        return first < ASCII ? first : 0;
    }

    private static boolean is(char[] text, int at, String word) {
        int i = 0;
        while (i < word.length() && FirstLetters.fold(text[at + i]) == word.charAt(i)) {
            i++;
        }
        return i == word.length();
    }

    private boolean isLetter(char c) {
        return c < ASCII ? letters[c] : Character.isLetter(c);
    }
}
