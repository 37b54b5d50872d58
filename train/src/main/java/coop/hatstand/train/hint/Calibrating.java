package coop.hatstand.train.hint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How often guesses are right that come out so and so sure: a curve of two figures (how much is added to the logarithm of the odds, and how much that is stretched),
 * since what comes unfiled is too little for a curve of its own shape.
 */
record Calibrating(double added, double stretched) {
    private static final int STEPS = 20;
    private static final int ROUNDS = 30;
    private static final int WHOLE = 1000;
    private static final double LEAST = 0.2;
    private static final double LONGEST = 0.3;
    private static final double FARTHEST = 0.98;
    /** How strongly both figures are held to saying what comes out: as so many guesses would. */
    private static final double HELD = 4;

    /** From guesses about passages as they came. */
    static Calibrating of(List<Guess> guesses) {
        double added = 0;
        double stretched = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = {-HELD * added, -HELD * (stretched - 1)};
            double[] bend = {HELD, 0, HELD};
            for (Guess guess : guesses) {
                double odds = odds((double) guess.sure() / WHOLE);
                double likely = likely(added + stretched * odds);
                double off = (guess.right() ? 1 : 0) - likely;
                double width = likely * (1 - likely);
                slope[0] += off;
                slope[1] += off * odds;
                bend[0] += width;
                bend[1] += width * odds;
                bend[2] += width * odds * odds;
            }
            double area = bend[0] * bend[2] - bend[1] * bend[1];
            // A long step is cut short, so that none leads away.
            added += within((bend[2] * slope[0] - bend[1] * slope[1]) / area);
            stretched = Math.max(LEAST, stretched + within((bend[0] * slope[1] - bend[1] * slope[0]) / area));
        }
        return new Calibrating(added, stretched);
    }

    private static double within(double step) {
        return Math.max(-LONGEST, Math.min(LONGEST, step));
    }

    private static double odds(double likely) {
        double within = Math.max(1 - FARTHEST, Math.min(FARTHEST, likely));
        return StrictMath.log(within / (1 - within));
    }

    private static double likely(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }

    /** The percentages on an even scale, for the file of weights. */
    String table() {
        return IntStream.rangeClosed(0, STEPS).mapToObj(step -> Long.toString(step == 0 ? 0 : Math.round(100 * likely(added + stretched * odds((double) step / STEPS))))).collect(Collectors.joining(" "));
    }
}
