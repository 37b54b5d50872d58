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

    /** The words under a key, quoted for a pattern, the longest first. */
    public static List<String> of(String key) {
        return Cues.of(key).stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                .toList();
    }

    /** The words under a key as they are. */
    public static List<String> plain(String key) {
        return Cues.of(key);
    }

    /** A group that matches any one of the words; their first letters are looked at before any of them is tried, since most texts have none. */
    public static String any(String key) {
        String firsts = Cues.of(key).stream().map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).flatMap(first -> Stream.of(first.toLowerCase(Locale.ROOT), first.toUpperCase(Locale.ROOT)))
                .distinct().map(Pattern::quote).collect(Collectors.joining("", "(?-iu:(?=[", "]))"));
        return of(key).stream().collect(Collectors.joining("|", "(?:" + firsts + "(?:", "))"));
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
