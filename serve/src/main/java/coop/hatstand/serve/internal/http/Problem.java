package coop.hatstand.serve.internal.http;

import java.util.Optional;

/** Why a request cannot be answered: an HTTP status and one line that says what to do. */
public final class Problem extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Optional<Integer> retryAfter;

    public Problem(int status, String detail) {
        this(status, detail, Optional.empty());
    }

    private Problem(int status, String detail, Optional<Integer> retryAfter) {
        super(detail, null, false, false);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** One that is over in some seconds. */
    public static Problem passing(int status, String detail, int seconds) {
        return new Problem(status, detail, Optional.of(seconds));
    }

    public int status() {
        return status;
    }

    /** After how many seconds it is worth trying again. */
    public Optional<Integer> retryAfter() {
        return retryAfter;
    }
}
