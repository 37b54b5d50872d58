package coop.hatstand.serve;

import java.time.Duration;
import java.util.Objects;

/**
 * How much the service takes on; what is beyond is refused with its status, never lost in silence.
 *
 * @param body the most bytes of one request's body (413)
 * @param time the longest that one request may take, from its first byte to its answer (408 while it is sent, 504 while it is worked on)
 * @param atOnce how many requests are worked on at once
 * @param waiting how many more may wait for that (503)
 */
public record ServiceLimits(int body, Duration time, int atOnce, int waiting) {
    /** The most that {@link #body} may be: 1 GiB. */
    public static final int MOST_BODY = 1024 * 1024 * 1024;

    /** 16 MiB, one minute, two at once, 64 waiting. */
    public static final ServiceLimits USUAL = new ServiceLimits(16 * 1024 * 1024, Duration.ofMinutes(1), 2, 64);

    /** @throws IllegalArgumentException if one of them leaves no work possible */
    public ServiceLimits {
        Objects.requireNonNull(time, "time");
        if (body < 1 || body > MOST_BODY || time.isNegative() || time.isZero() || atOnce < 1 || waiting < 1) {
            throw new IllegalArgumentException("limits must be positive, and a body at most " + MOST_BODY + " bytes");
        }
    }
}
