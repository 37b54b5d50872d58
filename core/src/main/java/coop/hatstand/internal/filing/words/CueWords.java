package coop.hatstand.internal.filing.words;

import coop.hatstand.internal.labels.Cues;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words people use, of all languages at once, since a text does not say which it is in; as pieces of patterns. */
public final class CueWords {
    private CueWords() {
    }

    /** The words under a key as they are. */
    public static List<String> plain(String key) {
        return Cues.of(key);
    }

    /** A group that matches any one of the words, the longest where one starts another. Words that start alike are tried together, since most texts have none of them. */
    public static String any(String key) {
        StringBuilder pattern = new StringBuilder();
        together(Cues.of(key), 0, pattern);
        return pattern.toString();
    }

    /** Writes what the words, which come in order and are the same up to a place, have from there on. */
    private static void together(List<String> words, int at, StringBuilder pattern) {
        boolean ends = !words.isEmpty() && words.get(0).length() == at;
        List<String> longer = ends ? words.subList(1, words.size()) : words;
        if (longer.isEmpty()) {
            return;
        }
        boolean group = ends || at == 0 || next(longer.get(0), at) != next(longer.get(longer.size() - 1), at);
        pattern.append(group ? "(?:" : "");
        for (int from = 0; from < longer.size();) {
            int letter = next(longer.get(from), at);
            int to = from;
            while (to < longer.size() && next(longer.get(to), at) == letter) {
                to++;
            }
            pattern.append(from > 0 ? "|" : "").append(letter == ' ' ? "\\s+" : Pattern.quote(Character.toString(letter)));
            together(longer.subList(from, to), at + Character.charCount(letter), pattern);
            from = to;
        }
        pattern.append(group ? ")" : "").append(ends ? "?" : "");
    }

    private static int next(String word, int at) {
        return word.codePointAt(at);
    }

    /** The longest word of each cue under a key, in small letters: a text without any of them has none of the cues. */
    public static List<String> longest(String key) {
        return Cues.of(key).stream().map(cue -> Stream.of(cue.split("\\s+")).max(Comparator.comparingInt(String::length)).orElse(cue).toLowerCase(Locale.ROOT)).distinct().toList();
    }

    /** A pattern that finds any of the words, whole, in any case. */
    public static Pattern anywhere(String key) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + any(key) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A pattern that finds any of the words at the start of a text. */
    public static Pattern start(String key) {
        return Pattern.compile("\\s*+" + any(key) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
