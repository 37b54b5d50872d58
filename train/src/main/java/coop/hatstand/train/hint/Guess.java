package coop.hatstand.train.hint;

import coop.hatstand.internal.filing.hint.HintWeights;
import java.util.ArrayList;
import java.util.List;

/**
 * The likeliest question of a passage.
 *
 * @param source whose set it is from
 * @param kind how the passage came to be without a label
 * @param many whether at least three people answered
 * @param belongs whether it belongs to any question
 * @param sure how likely the question is, in thousandths
 * @param right whether it is one of the passage's
 * @param rank the place of the passage's question among those guessed, from 1; 0 if it belongs to none
 */
record Guess(String source, Case.Kind kind, boolean many, boolean belongs, int sure, boolean right, int rank) {

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
        int best = 0;
        int rank = 0;
        for (int q = 1; q < questions; q++) {
            best = Math.rint(likely[q] * 1000) > Math.rint(likely[best] * 1000) ? q : best;
        }
        boolean[] right = example.right()[passage];
        for (int q = 0; q < questions; q++) {
            double mine = likely[q];
            if (right[q]) {
                int place = 1;
                for (int r = 0; r < questions; r++) {
                    place += likely[r] > mine ? 1 : 0;
                }
                rank = rank == 0 ? place : Math.min(rank, place);
            }
        }
        return new Guess(example.of().source(), example.of().kind(), example.many(), !right[questions], (int) Math.rint(likely[best] * 1000), right[best], rank);
    }
}
