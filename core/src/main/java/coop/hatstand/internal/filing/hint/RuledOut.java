package coop.hatstand.internal.filing.hint;

import coop.hatstand.suggest.Passage;
import coop.hatstand.suggest.Passages;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The passages that no question is to be found for: what a person left unfiled; what comes before the answer to the first question, as what people say of themselves
 * does in a form; and what several people have in the same words beside answers that are filed, as what is left of a form.
 */
final class RuledOut {
    private static final int SAME_WORDS = 8;
    /** Stands for more than one person, and for what is filed; no id is like them. */
    private static final String SEVERAL = " several";
    private static final String FILED = " filed";
    private final List<PassageWords> words;
    private final Map<List<String>, String> beginnings = new HashMap<>();

    private RuledOut(List<Passage> passages, List<PassageWords> words) {
        this.words = words;
        for (int i = 0; i < passages.size(); i++) {
            String who = passages.get(i).isFiled() ? FILED : passages.get(i).respondent();
            beginnings.merge(beginning(i), who, (one, other) -> one.equals(other) ? one : one.equals(FILED) || other.equals(FILED) ? FILED : SEVERAL);
        }
    }

    /** Their places. */
    static BitSet of(Passages given, List<List<Integer>> posts, List<PassageWords> words, IntFunction<List<Integer>> filed) {
        RuledOut by = new RuledOut(given.all(), words);
        BitSet all = new BitSet();
        for (List<Integer> post : posts) {
            boolean answers = post.stream().anyMatch(place -> given.all().get(place).isFiled());
            post.forEach(place -> all.set(place, given.none().contains(given.all().get(place).id()) || answers && by.several(place)));
            post.stream().filter(place -> given.all().get(place).isFiled()).findFirst().filter(first -> filed.apply(first).contains(0)).ifPresent(first -> all.set(post.get(0), first));
        }
        return all;
    }

    private boolean several(int passage) {
        List<String> beginning = beginning(passage);
        return beginning.size() == SAME_WORDS && beginnings.get(beginning).equals(SEVERAL);
    }

    private List<String> beginning(int passage) {
        List<String> all = words.get(passage).words();
        return all.subList(0, Math.min(SAME_WORDS, all.size()));
    }
}
