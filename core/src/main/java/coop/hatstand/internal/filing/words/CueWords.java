package coop.hatstand.internal.filing.words;

import coop.hatstand.internal.labels.Cues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

    /** A group that matches any one of the words, the longest where one starts another. Words that start alike are tried together, since most texts have none of them. */
    public static String any(String key) {
        return together(Cues.of(key).stream().distinct().toList(), 0);
    }

    /** The words, which are the same up to a place, from there on. */
    private static String together(List<String> words, int at) {
        Map<String, List<String>> byNext = words.stream().filter(word -> word.length() > at)
                .collect(Collectors.groupingBy(word -> word.substring(at, word.offsetByCodePoints(at, 1)), TreeMap::new, Collectors.toList()));
        boolean ends = byNext.values().stream().mapToInt(List::size).sum() < words.size();
        List<String> branches = new ArrayList<>();
        byNext.forEach((next, of) -> branches.add((next.equals(" ") ? "\\s+" : Pattern.quote(next)) + together(of, at + next.length())));
        String group = branches.size() == 1 && !ends && at > 0 ? branches.get(0) : branches.isEmpty() ? "" : "(?:" + String.join("|", branches) + ")";
        return ends && !branches.isEmpty() ? group + "?" : group;
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
