package coop.hatstand.serve;

import java.time.Duration;
import java.util.Objects;

/**
 * How much work the service accepts. Anything beyond is refused with an HTTP status, never dropped silently.
 *
 * @param body the largest request body, in bytes (413)
 * @param time the longest one request may take, from its first byte to its response (408 while it is being sent, 504 while it is being processed)
 * @param atOnce how many requests are processed at once
 * @param waiting how many more may wait (503)
 */
public record ServiceLimits(int body, Duration time, int atOnce, int waiting) {
    /** The maximum for {@link #body}: 1 GiB. */
    public static final int MOST_BODY = 1024 * 1024 * 1024;

    /** 16 MiB, one minute, two at once, 64 waiting. */
    public static final ServiceLimits USUAL = new ServiceLimits(16 * 1024 * 1024, Duration.ofMinutes(1), 2, 64);

    /** @throws IllegalArgumentException if one of them makes any work impossible */
    public ServiceLimits {
        Objects.requireNonNull(time, "time");
        if (body < 1 || body > MOST_BODY || time.isNegative() || time.isZero() || atOnce < 1 || waiting < 1) {
            throw new IllegalArgumentException("limits must be positive, and a body at most " + MOST_BODY + " bytes");
        }
    }
}
