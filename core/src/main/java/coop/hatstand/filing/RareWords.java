package coop.hatstand.filing;

import coop.hatstand.labels.Cues;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One word of each cue under a key, whole and in any case: a text without any of them has none of the cues, which one pass over it tells. */
final class RareWords {
    private final Map<Character, List<String>> byFirst;
    /** Whether a word starts with an ASCII letter, small or capital. */
    private final boolean[] starts = new boolean[0x80];

    private RareWords(Map<Character, List<String>> byFirst) {
        this.byFirst = byFirst;
        for (char c = 0; c < starts.length; c++) {
            starts[c] = byFirst.containsKey(fold(c));
        }
    }

    /** The longest word of each cue, since it is the rarest. */
    static RareWords of(String key) {
        return new RareWords(Cues.of(key).stream().map(RareWords::longest).distinct()
                .collect(Collectors.groupingBy(word -> word.charAt(0), HashMap::new, Collectors.toList())));
    }

    private static String longest(String cue) {
        return fold(Stream.of(cue.split("\\s+")).max(Comparator.comparingInt(String::length)).orElse(cue));
    }

    boolean areIn(String text) {
        char[] letters = text.toCharArray();
        boolean inWord = false;
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (!inWord && (c >= starts.length || starts[c]) && startsAt(letters, i)) {
                return true;
            }
            inWord = isLetter(c);
        }
        return false;
    }

    private boolean startsAt(char[] text, int at) {
        for (String word : byFirst.getOrDefault(fold(text[at]), List.of())) {
            int end = at + word.length();
            if (is(text, at, word) && (end == text.length || !isLetter(text[end]))) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(char[] text, int at, String word) {
        int i = 0;
        while (i < word.length() && at + i < text.length && fold(text[at + i]) == word.charAt(i)) {
            i++;
        }
        return i == word.length();
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    private static String fold(String word) {
        char[] letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = fold(letters[i]);
        }
        return new String(letters);
    }

    /** As patterns compare letters whatever their case. */
    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
