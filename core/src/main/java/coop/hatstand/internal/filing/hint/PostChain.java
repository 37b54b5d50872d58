package coop.hatstand.internal.filing.hint;

import java.util.Arrays;

/**
 * The passages of one post taken together: how likely each belongs to each question or to none, given what speaks for each and how answers follow each other.
 * The time grows with passages times questions. Learning uses it too.
 */
public final class PostChain {
    private static final double UNIT = 10_000;
    private final int questions;
    private final int passages;
    private final double[][] nodes;
    private final double[] between;
    private final double[][] forward;
    private final double[][] backward;
    private double logarithm;

    /**
     * A post's passages.
     *
     * @param scores what speaks for each question, and last for none, by passage; in ten-thousandths
     * @param may which of them each passage may belong to
     * @param weights the weights of what lies between passages
     */
    public PostChain(long[][] scores, boolean[][] may, HintWeights weights) {
        passages = scores.length;
        questions = scores[0].length - 1;
        nodes = new double[passages][questions + 1];
        between = new double[HintFeature.values().length];
        for (HintFeature feature : HintFeature.values()) {
            between[feature.ordinal()] = StrictMath.exp(100 * weights.of(feature) / UNIT);
        }
        for (int i = 0; i < passages; i++) {
            long most = Long.MIN_VALUE;
            for (int q = 0; q <= questions; q++) {
                most = may[i][q] ? Math.max(most, scores[i][q]) : most;
            }
            for (int q = 0; q <= questions; q++) {
                nodes[i][q] = may[i][q] ? StrictMath.exp((scores[i][q] - most) / UNIT) : 0;
            }
            logarithm += most / UNIT;
        }
        forward = new double[passages][questions + 1];
        backward = new double[passages][questions + 1];
        forward();
        backward();
    }

    private double weight(HintFeature feature) {
        return between[feature.ordinal()];
    }

    private double beginning(int q) {
        return q == questions ? weight(HintFeature.BEGINS_NONE) : q == 0 ? weight(HintFeature.BEGINS_FIRST) : 1;
    }

    private void forward() {
        for (int q = 0; q <= questions; q++) {
            forward[0][q] = nodes[0][q] * beginning(q);
        }
        scale(0);
        for (int i = 1; i < passages; i++) {
            double[] before = forward[i - 1];
            double all = sum(before);
            double up = 0;
            for (int q = 0; q < questions; q++) {
                double next = q > 0 ? before[q - 1] : 0;
                double on = up - next;
                double back = all - up - before[q];
                forward[i][q] = nodes[i][q] * (weight(HintFeature.SAME) * before[q] + weight(HintFeature.NEXT) * next + weight(HintFeature.ON) * Math.max(0, on)
                        + weight(HintFeature.BACK) * Math.max(0, back) + weight(HintFeature.AFTER_NONE) * before[questions]);
                up += before[q];
            }
            forward[i][questions] = nodes[i][questions] * (weight(HintFeature.TO_NONE) * all + weight(HintFeature.STILL_NONE) * before[questions]);
            scale(i);
        }
    }

    private double sum(double[] values) {
        double sum = 0;
        for (int q = 0; q < questions; q++) {
            sum += values[q];
        }
        return sum;
    }

    private void scale(int passage) {
        double all = Arrays.stream(forward[passage]).sum();
        logarithm += StrictMath.log(all);
        for (int q = 0; q <= questions; q++) {
            forward[passage][q] /= all;
        }
    }

    private void backward() {
        Arrays.fill(backward[passages - 1], 1);
        for (int i = passages - 2; i >= 0; i--) {
            double[] after = new double[questions + 1];
            for (int q = 0; q <= questions; q++) {
                after[q] = nodes[i + 1][q] * backward[i + 1][q];
            }
            double all = sum(after);
            double up = 0;
            for (int q = 0; q < questions; q++) {
                double next = q + 1 < questions ? after[q + 1] : 0;
                double on = all - up - after[q] - next;
                backward[i][q] = weight(HintFeature.SAME) * after[q] + weight(HintFeature.NEXT) * next + weight(HintFeature.ON) * Math.max(0, on)
                        + weight(HintFeature.BACK) * up + weight(HintFeature.TO_NONE) * after[questions];
                up += after[q];
            }
            backward[i][questions] = weight(HintFeature.AFTER_NONE) * all + weight(HintFeature.STILL_NONE) * after[questions];
            double scale = Arrays.stream(backward[i]).max().orElse(1);
            for (int q = 0; q <= questions; q++) {
                backward[i][q] /= scale;
            }
        }
    }

    /** The logarithm of the sum over all ways to file the passages. */
    public double logarithm() {
        return logarithm;
    }

    /** How likely a passage belongs to each question, and last to none. */
    public double[] likely(int passage) {
        double[] likely = new double[questions + 1];
        double all = 0;
        for (int q = 0; q <= questions; q++) {
            likely[q] = forward[passage][q] * backward[passage][q];
            all += likely[q];
        }
        for (int q = 0; q <= questions; q++) {
            likely[q] /= all;
        }
        return likely;
    }

    /** How often each thing between passages is to be expected, by feature. */
    public double[] expected() {
        double[] expected = new double[between.length];
        double[] first = likely(0);
        expected[HintFeature.BEGINS_FIRST.ordinal()] = questions > 0 ? first[0] : 0;
        expected[HintFeature.BEGINS_NONE.ordinal()] = first[questions];
        for (int i = 1; i < passages; i++) {
            double[] pair = new double[between.length];
            for (int a = 0; a <= questions; a++) {
                for (int b = 0; b <= questions; b++) {
                    HintFeature feature = between(a, b);
                    pair[feature.ordinal()] += forward[i - 1][a] * weight(feature) * nodes[i][b] * backward[i][b];
                }
            }
            double all = Arrays.stream(pair).sum();
            for (int j = 0; j < pair.length; j++) {
                expected[j] += pair[j] / all;
            }
        }
        return expected;
    }

    private HintFeature between(int a, int b) {
        if (b == questions) {
            return a == questions ? HintFeature.STILL_NONE : HintFeature.TO_NONE;
        }
        if (a == questions) {
            return HintFeature.AFTER_NONE;
        }
        return b == a ? HintFeature.SAME : b == a + 1 ? HintFeature.NEXT : b > a ? HintFeature.ON : HintFeature.BACK;
    }
}
