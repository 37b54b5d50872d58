package coop.hatstand.train.hint;

import coop.hatstand.internal.filing.hint.HintWeights;
import java.util.ArrayList;
import java.util.List;

/**
 * The likeliest question of a passage.
 *
 * @param of whose passage it is
 * @param belongs whether it belongs to any question
 * @param sure how likely the question is, in thousandths
 * @param right whether it is one of the passage's
 */
record Guess(Case of, boolean belongs, int sure, boolean right) {
    private static final int WHOLE = 1000;

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
        int none = likely.length - 1;
        int best = 0;
        for (int q = 1; q < none; q++) {
            best = Math.rint(likely[q] * WHOLE) > Math.rint(likely[best] * WHOLE) ? q : best;
        }
        boolean[] right = example.right()[passage];
        return new Guess(example.of(), !right[none], (int) Math.rint(likely[best] * WHOLE), right[best]);
    }
}
