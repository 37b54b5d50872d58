package coop.hatstand.serve.internal.http;

import coop.hatstand.app.Messages;

/** Explains the statuses that the HTTP server sends by itself. */
public final class HttpFaults {
    private static final int RETRY_SECONDS = 2;

    private final Messages messages = Messages.usual();

    public Problem of(int status) {
        return status == 503 ? Problem.passing(status, messages.text("serve.error.busy"), RETRY_SECONDS) : new Problem(status, messages.text(key(status)));
    }

    private static String key(int status) {
        return switch (status) {
            case 404 -> "serve.error.path";
            case 405 -> "serve.error.method";
            case 408 -> "serve.error.idle";
            case 414, 431 -> "serve.error.head";
            case 505 -> "serve.error.version";
            default -> status < 500 ? "serve.error.request" : "serve.error.server";
        };
    }
}
