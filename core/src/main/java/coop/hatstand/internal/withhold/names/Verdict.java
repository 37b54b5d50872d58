package coop.hatstand.internal.withhold.names;

/** What becomes of a word that may be a withheld name. */
public enum Verdict {
    /** It is the name, or had better be taken for it. */
    WITHHOLD,
    /** It is left, and a person is told. */
    DOUBTFUL,
    /** It is a word like any other. */
    PLAIN;

    private static final int ENOUGH = 2;

    /** What so much evidence, in points, comes to. */
    public static Verdict of(int points) {
        return points >= ENOUGH ? WITHHOLD : points > 0 ? DOUBTFUL : PLAIN;
    }
}
