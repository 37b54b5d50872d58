package coop.hatstand.internal.filing.words;

import coop.hatstand.internal.labels.Cues;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * The first two letters of some words, in any case, which tell soon that none of them starts at a place in a text: no pattern need be tried there.
 *
 * <p>It may say yes where none does, never no where one does.
 */
public final class FirstLetters {
    private static final int ANY = -1;
    private static final char NONE = '\uffff';
    /** For each first letter of ASCII the last five bits of the second ones, which are the same for capitals, a bit each. */
    private final int[] seconds = new int[0x80];

    FirstLetters(Collection<String> words) {
        for (String word : words) {
            char first = fold(word.charAt(0));
            if (first < seconds.length) {
                seconds[first] |= second(word);
                seconds[Character.toUpperCase(first)] |= second(word);
            }
        }
    }

    /** Those of all cues under some keys. */
    public static FirstLetters ofCues(String... keys) {
        return new FirstLetters(Stream.of(keys).flatMap(key -> Cues.of(key).stream()).toList());
    }

    private static int second(String word) {
        return word.length() > 1 && Character.isLetter(word.charAt(1)) ? 1 << (fold(word.charAt(1)) & 31) : ANY;
    }

    /** Whether one of the words may start with two letters. */
    boolean start(char first, char second) {
        return first >= seconds.length || (second < seconds.length ? (seconds[first] >> (second & 31) & 1) != 0 : seconds[first] != 0);
    }

    /** Whether one of the words may start at a place in a text. */
    public boolean start(String text, int at) {
        return at < text.length() && start(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : NONE);
    }

    /** Whether one of the words may start a text, but for blanks and signs of emphasis before it. */
    public boolean start(String text) {
        int at = 0;
        int length = text.length();
        while (at < length && passed(text.charAt(at))) {
            at++;
        }
        return start(text, at);
    }

    private static boolean passed(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '*' || c == '_';
    }

    /** As patterns compare letters whatever their case. */
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
