package coop.hatstand.internal.filing.hint;

import java.util.Arrays;

/** How strongly each feature speaks for each question, and last for none of them, for one passage: in hundredths. */
final class FeatureValues {
    static final int FULL = 100;
    private static final int HUNDREDTH = TextVector.WHOLE / FULL;
    private final int[][] values;

    FeatureValues(int questions) {
        values = new int[questions + 1][HintFeature.values().length];
    }

    /** The values, by question and last for none, by the features' order. */
    int[][] all() {
        return values;
    }

    /** The place of "none of the questions". */
    int none() {
        return values.length - 1;
    }

    void set(int question, HintFeature feature, int value) {
        values[question][feature.ordinal()] = value;
    }

    void flag(int question, HintFeature feature, boolean is) {
        set(question, feature, is ? FULL : 0);
    }

    /** Sets how alike the passage and each question are. */
    void fill(HintFeature feature, int[] alike) {
        for (int q = 0; q < alike.length; q++) {
            set(q, feature, alike[q] / HUNDREDTH);
        }
    }

    /** Sets how far each question is ahead of the best of the others. */
    void ahead(HintFeature feature, int[] alike) {
        int most = 0;
        int second = 0;
        for (int one : alike) {
            second = Math.max(second, Math.min(most, one));
            most = Math.max(most, one);
        }
        for (int q = 0; q < alike.length; q++) {
            set(q, feature, (alike[q] - (alike[q] == most ? second : most)) / HUNDREDTH);
        }
    }

    /** Sets, for none of the questions, how alike the passage is to the one it is most like. */
    void likeAny(HintFeature feature, int[] alike) {
        set(none(), feature, Arrays.stream(alike).max().orElse(0) / HUNDREDTH);
    }

    /** Ten for each binary digit of a number. */
    static int magnitude(int number) {
        return 10 * (Integer.SIZE - Integer.numberOfLeadingZeros(number));
    }
}
