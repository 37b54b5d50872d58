package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was filed, by its runs of four words, so that a quotation of somebody's answer is known for one. Only runs that are quoted somewhere are kept.
 *
 * @param <T> what it was filed under
 */
public final class FiledWords<T> {
    private static final int RUN = 4;
    private static final int FEWEST_OF_TEN = 6;
    private static final int LONGEST = 20_000;
    private final Set<Integer> quoted = new HashSet<>();
    private final Map<Integer, Optional<T>> filed = new HashMap<>();

    /** @param posts all that will be filed */
    public FiledWords(List<PostText> texts) {
        for (PostText postText : texts) {
            StringBuilder words = new StringBuilder();
            postText.lines().stream().filter(postLine -> postLine.quoted() > 0).forEach(postLine -> words.append(postLine.text()).append(' '));
            quoted.addAll(runs(words.toString()));
        }
    }

    /** Takes an answer; what was filed in two places says nothing. */
    public void take(String answer, T under) {
        if (quoted.isEmpty()) {
            return;
        }
        for (int run : runs(answer)) {
            if (quoted.contains(run)) {
                filed.merge(run, Optional.of(under), (one, other) -> one.equals(other) ? one : Optional.empty());
            }
        }
    }

    /** What most of a quotation was filed under; nothing if there is no such answer. */
    public Optional<T> under(String quotation) {
        List<Integer> runs = filed.isEmpty() ? List.of() : runs(quotation);
        Map<T, Integer> times = new HashMap<>();
        runs.forEach(run -> filed.getOrDefault(run, Optional.empty()).ifPresent(under -> times.merge(under, 1, Integer::sum)));
        return times.entrySet().stream().filter(one -> one.getValue() * 10 >= runs.size() * FEWEST_OF_TEN).map(Map.Entry::getKey).findFirst();
    }

    private static List<Integer> runs(String text) {
        List<String> words = WordLikeness.words(text.substring(0, Math.min(LONGEST, text.length())));
        return java.util.stream.IntStream.rangeClosed(0, words.size() - RUN).mapToObj(i -> words.subList(i, i + RUN).hashCode()).toList();
    }
}
