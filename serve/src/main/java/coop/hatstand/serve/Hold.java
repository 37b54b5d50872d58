package coop.hatstand.serve;

import coop.hatstand.app.Messages;
import coop.hatstand.serve.internal.http.Problem;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes of all requests in memory. A request that would exceed the maximum is told to come back later. */
final class Hold {
    private static final int RETRY_SECONDS = 2;

    private final AtomicLong held = new AtomicLong();
    private final long most;

    Hold(long most) {
        this.most = most;
    }

    /** Counts more bytes in. */
    void take(int bytes, Messages messages) throws Problem {
        if (held.addAndGet(bytes) > most) {
            held.addAndGet(-bytes);
            throw Problem.passing(503, messages.text("serve.error.busy"), RETRY_SECONDS);
        }
    }

    /** Counts bytes out again. */
    void give(long bytes) {
        held.addAndGet(-bytes);
    }
}
