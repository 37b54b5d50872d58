package coop.hatstand.train.hint;

import coop.hatstand.internal.filing.hint.HintWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The likeliest question of a passage.
 *
 * @param source whose set it is from
 * @param kind how the passage came to be without a label
 * @param many whether at least three people answered
 * @param belongs whether it belongs to any question
 * @param sure how likely the question is, in thousandths
 * @param right whether it is one of the passage's
 * @param keys how many keys a person presses to file the passage where it belongs
 */
record Guess(String source, Case.Kind kind, boolean many, boolean belongs, int sure, boolean right, int keys) {

    private static final int WHOLE = 1000;
    private static final int SUGGESTED = 3;
    private static final int PAGE = 9;

    static List<Guess> of(Example example, HintWeights weights) {
        List<Guess> guesses = new ArrayList<>();
        var chain = HintLearner.chain(example, example.may(), weights);
        for (int i = 0; i < example.asked().length; i++) {
            if (example.asked()[i]) {
                guesses.add(of(example, i, chain.likely(i)));
            }
        }
        return guesses;
    }

    private static Guess of(Example example, int passage, double[] likely) {
        int questions = likely.length - 1;
        List<Integer> order = IntStream.range(0, questions).boxed().sorted(Comparator.comparingDouble((Integer q) -> -Math.rint(likely[q] * WHOLE)).thenComparing(q -> q)).toList();
        int best = order.get(0);
        int sure = (int) Math.rint(likely[best] * WHOLE);
        boolean[] right = example.right()[passage];
        List<Integer> shown = new ArrayList<>(sure * 2 >= WHOLE ? order.subList(0, Math.min(SUGGESTED, questions)) : List.of());
        IntStream.range(0, questions).filter(q -> !shown.contains(q)).forEach(shown::add);
        return new Guess(example.of().source(), example.of().kind(), example.many(), !right[questions], sure, right[best], keys(shown, right));
    }

    /** A key for none or for each question, one more for each but the last, and one for each page to turn. */
    private static int keys(List<Integer> shown, boolean[] right) {
        int keys = right[shown.size()] ? 1 : -1;
        for (int i = 0; i < shown.size(); i++) {
            keys += right[shown.get(i)] ? 2 + i / PAGE : 0;
        }
        return keys;
    }
}
