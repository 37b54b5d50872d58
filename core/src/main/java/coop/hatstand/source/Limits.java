package coop.hatstand.source;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much of a stranger's source is read. What is beyond is refused in one line that names the source, the limit and its value; never cut in silence.
 *
 * @param values how much of each; one that is missing is as {@linkplain Limit#usual() usual}
 */
public record Limits(Map<Limit, Integer> values) {
    /** What a machine with a gigabyte to spare reads of anybody's. */
    public static final Limits USUAL = new Limits(Map.of());

    private static final long MEBI = 1024 * 1024;

    /** @throws IllegalArgumentException if a value is not from 1 to the limit's {@linkplain Limit#greatest() greatest} */
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

    /** How much of it is read. */
    public int of(Limit limit) {
        return values.get(limit);
    }

    /** How many bytes that is, of a limit that counts MiB. */
    public long bytes(Limit limit) {
        return of(limit) * MEBI;
    }

    /** The same with another value for one. */
    public Limits with(Limit limit, int value) {
        Map<Limit, Integer> all = new EnumMap<>(values);
        all.put(limit, value);
        return new Limits(all);
    }
}
