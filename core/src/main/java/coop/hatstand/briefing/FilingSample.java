package coop.hatstand.briefing;

/**
 * How many of some answers, drawn at random, a person found filed rightly.
 *
 * @param seed what they were drawn with, so that anybody can draw them again
 * @param right how many were filed rightly
 * @param wrong how many were not
 */
public record FilingSample(int seed, int right, int wrong) {
    /** Of the normal distribution: 95 % lie within so many deviations. */
    private static final double WITHIN = 1.959964;

    /** How many were judged. */
    public int size() {
        return right + wrong;
    }

    /** The share filed rightly, of 1; 0 if none was judged. */
    public double precision() {
        return size() == 0 ? 0 : (double) right / size();
    }

    /** The lower end of Wilson's 95 % interval around the precision (Wilson 1927), which also holds for few answers and for shares near 1. */
    public double least() {
        return size() == 0 ? 0 : Math.max(0, middle() - half());
    }

    /** The upper end of the interval. */
    public double most() {
        return size() == 0 ? 1 : Math.min(1, middle() + half());
    }

    private double middle() {
        return (precision() + WITHIN * WITHIN / (2 * size())) / (1 + WITHIN * WITHIN / size());
    }

    private double half() {
        double spread = precision() * (1 - precision()) / size() + WITHIN * WITHIN / (4.0 * size() * size());
        return WITHIN * Math.sqrt(spread) / (1 + WITHIN * WITHIN / size());
    }
}
