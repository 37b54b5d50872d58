package coop.hatstand.source;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much of a source is read. A source that exceeds a limit is refused, in one line with the source, the limit and its value; it is never cut
 * silently.
 *
 * @param values the limits; one that is missing has its {@linkplain Limit#usual() default}
 */
public record Limits(Map<Limit, Integer> values) {
    /** The default limits, which suit a machine with a gigabyte to spare. */
    public static final Limits USUAL = new Limits(Map.of());

    private static final long MEBI = 1024 * 1024;
    /** Small files may pack well. */
    private static final long RATIO_FROM = 1L << 20;

    /** @throws IllegalArgumentException if a value is not between 1 and the limit's {@linkplain Limit#greatest() maximum} */
    public Limits {
        Map<Limit, Integer> all = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            int value = values.getOrDefault(limit, limit.usual());
            if (value < 1 || value > limit.greatest()) {
                throw new IllegalArgumentException(limit.id() + " must be from 1 to " + limit.greatest());
            }
            all.put(limit, value);
        }
        values = Map.copyOf(all);
    }

    /** The value of a limit. */
    public int of(Limit limit) {
        return values.get(limit);
    }

    /** The value in bytes of a limit that counts MiB. */
    public long bytes(Limit limit) {
        return of(limit) * MEBI;
    }

    /**
     * Checks how well something packed that is being unpacked.
     *
     * @param source what it is called
     * @param unpacked bytes so far
     * @throws LimitException if they are more than {@link Limit#RATIO} times those that were packed
     */
    public void checkRatio(String source, long unpacked, long packed) throws LimitException {
        if (unpacked > RATIO_FROM && unpacked / of(Limit.RATIO) > packed) {
            throw new LimitException(source, Limit.RATIO, of(Limit.RATIO));
        }
    }

    /** The same limits, with another value for one of them. */
    public Limits with(Limit limit, int value) {
        Map<Limit, Integer> all = new EnumMap<>(values);
        all.put(limit, value);
        return new Limits(all);
    }
}
