package coop.hatstand.internal.filing.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that cues start with: where a text goes on with another word, no pattern that begins with such a cue needs to be tried. Most texts do. */
public final class FirstWords {
    private final Set<String> words = new HashSet<>();

    private FirstWords() {
    }

    /** Those of the cues under some keys. */
    public static FirstWords of(String... keys) {
        return of(List.of(keys).stream().map(CueWords::plain).flatMap(Collection::stream).toList());
    }

    private static FirstWords of(Collection<String> cues) {
        FirstWords first = new FirstWords();
        cues.forEach(cue -> first.words.add(word(cue, 0)));
        return first;
    }

    /** These and some more. */
    public FirstWords with(String... more) {
        FirstWords first = of(List.of(more));
        first.words.addAll(words);
        return first;
    }

    /** Whether a cue may begin at a place. */
    public boolean mayBegin(String text, int at) {
        return words.contains(word(text, at));
    }

    /** The same behind blanks and marks such as those of lists and emphasis. */
    public boolean mayOpen(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return mayBegin(text, at) || mayBegin(text, 0);
    }

    /** The letters and digits at a place in small letters; of anything else the one sign. */
    private static String word(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(at, Math.min(text.length(), Math.max(end, at + 1))).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
