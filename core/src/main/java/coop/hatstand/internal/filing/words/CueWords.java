package coop.hatstand.internal.filing.words;

import coop.hatstand.internal.labels.Cues;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** A group that matches any one of the words. */
    public static String any(String key) {
        return of(key).stream().collect(Collectors.joining("|", "(?:", ")"));
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
