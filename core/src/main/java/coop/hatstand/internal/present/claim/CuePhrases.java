package coop.hatstand.internal.present.claim;

import coop.hatstand.internal.labels.Cues;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words and phrases that mean the same to the program, in all its languages. */
public final class CuePhrases {
    private static final int LONGEST = 4;
    private final Set<String> phrases;
    private final Set<String> starts;

    /** @param key the end of the cues' key */
    public CuePhrases(String key) {
        phrases = Cues.of(key).stream().map(phrase -> phrase.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(HashSet::new));
        starts = phrases.stream().map(phrase -> phrase.split(" ", 2)[0]).collect(Collectors.toSet());
    }

    /** The length in words of the longest phrase that starts at a place, or 0. */
    public int at(List<String> sentence, int i) {
        String first = ClaimDetector.bare(sentence.get(i)).toLowerCase(Locale.ROOT);
        if (!starts.contains(first)) {
            return 0;
        }
        StringBuilder words = new StringBuilder(first);
        int longest = phrases.contains(first) ? 1 : 0;
        for (int n = 2; n <= LONGEST && i + n <= sentence.size(); n++) {
            words.append(' ').append(ClaimDetector.bare(sentence.get(i + n - 1)).toLowerCase(Locale.ROOT));
            longest = phrases.contains(words.toString()) ? n : longest;
        }
        return longest;
    }
}
