package coop.hatstand.train.hint;

import coop.hatstand.internal.filing.hint.HintFeature;
import coop.hatstand.internal.filing.hint.HintWeights;
import coop.hatstand.internal.filing.hint.PostChain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns the weights of hints: those that make what people filed likeliest, kept small. The same examples always give the same weights. */
final class HintLearner {
    private static final int ROUNDS = 120;
    private static final double STEP = 0.1;
    private static final double MEAN = 0.9;
    private static final double SQUARES = 0.99;
    private static final double SMALL = 1e-8;
    private static final double KEEP_SMALL = 0.4;
    /** What a sentence model adds is much the same as what words say, so that weights would run away from each other. */
    private static final double KEEP_SMALL_WITH_MODEL = 3;
    private static final double PER_SET = 12;
    private static final double AS_THEY_CAME = 2;
    private static final HintFeature[] ALL = HintFeature.values();
    private static final int FEATURES = ALL.length;
    private static final int NODES = HintFeature.BEGINS_FIRST.ordinal();

    private HintLearner() {
    }

    static Map<String, String> learn(List<Example> examples, Set<HintFeature> without) {
        Map<String, Integer> bySet = new HashMap<>();
        examples.stream().filter(example -> example.of().kind() == Case.Kind.LABELS_OFF).forEach(example -> bySet.merge(example.of().set(), example.values().size(), Integer::sum));
        boolean model = examples.stream().flatMap(example -> example.values().stream()).anyMatch(values -> values[0][HintFeature.MEANING.ordinal()] != 0);
        double keepSmall = model ? KEEP_SMALL_WITH_MODEL : KEEP_SMALL;
        double[] weights = new double[FEATURES];
        double[] mean = new double[FEATURES];
        double[] squares = new double[FEATURES];
        for (int round = 1; round <= ROUNDS; round++) {
            HintWeights now = weights(weights);
            double[] slope = new double[FEATURES];
            for (Example example : examples) {
                double counts = example.of().kind() != Case.Kind.LABELS_OFF ? AS_THEY_CAME : Math.min(1, PER_SET / bySet.get(example.of().set()));
                add(slope, example, example.wanted(), now, counts);
                add(slope, example, example.may(), now, -counts);
            }
            for (int f = 0; f < FEATURES; f++) {
                if (without.contains(HintFeature.values()[f])) {
                    continue;
                }
                double uphill = slope[f] - keepSmall * weights[f];
                mean[f] = MEAN * mean[f] + (1 - MEAN) * uphill;
                squares[f] = SQUARES * squares[f] + (1 - SQUARES) * uphill * uphill;
                weights[f] += STEP * mean[f] / (1 - StrictMath.pow(MEAN, round)) / (StrictMath.sqrt(squares[f] / (1 - StrictMath.pow(SQUARES, round))) + SMALL);
            }
        }
        return named(weights);
    }

    private static HintWeights weights(double[] weights) {
        return new HintWeights(named(weights));
    }

    private static Map<String, String> named(double[] weights) {
        Map<String, String> named = new TreeMap<>();
        for (HintFeature feature : HintFeature.values()) {
            named.put(feature.id(), Long.toString(Math.round(weights[feature.ordinal()] * 100)));
        }
        return named;
    }

    private static void add(double[] slope, Example example, boolean[][] may, HintWeights weights, double counts) {
        PostChain chain = chain(example, may, weights);
        double[] between = chain.expected();
        for (int f = 0; f < FEATURES; f++) {
            slope[f] += counts * between[f];
        }
        for (int i = 0; i < may.length; i++) {
            double[] likely = chain.likely(i);
            for (int q = 0; q < likely.length; q++) {
                for (int f = 0; f < NODES && likely[q] > 1e-6; f++) {
                    slope[f] += counts * likely[q] * example.values().get(i)[q][f] / 100;
                }
            }
        }
    }

    static PostChain chain(Example example, boolean[][] may, HintWeights weights) {
        long[][] scores = new long[may.length][];
        for (int i = 0; i < may.length; i++) {
            int[][] values = example.values().get(i);
            scores[i] = new long[values.length];
            for (int q = 0; q < values.length; q++) {
                for (int f = 0; f < NODES; f++) {
                    scores[i][q] += (long) weights.of(ALL[f]) * values[q][f];
                }
            }
        }
        return new PostChain(scores, may, weights);
    }
}
