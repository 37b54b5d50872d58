package coop.hatstand.serve.internal.http;

import io.javalin.http.Context;
import java.util.Map;

/** The headers of every response: they tell a browser to load nothing from elsewhere, guess no media type, and send no referrer. */
public final class Headers {
    public static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cache-Control", "no-store");

    private Headers() {
    }

    public static void set(Context ctx) {
        ALWAYS.forEach(ctx::header);
    }
}
