package coop.hatstand.serve;

import coop.hatstand.app.Choices;
import coop.hatstand.app.Messages;
import coop.hatstand.serve.internal.http.Digest;
import coop.hatstand.serve.internal.http.JsonAnswers;
import coop.hatstand.serve.internal.http.Problem;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Admits or refuses requests, by host name, origin and token. */
final class Gate {
    private static final String BEARER = "Bearer ";

    private final Access access;
    private final Messages messages = Messages.usual();

    Gate(Access access) {
        this.access = access;
    }

    /** Every request: by what name, and from which page. */
    void enter(Context ctx) throws Problem {
        String host = Optional.ofNullable(ctx.header("Host")).orElse("");
        if (!known(withoutPort(host))) {
            throw new Problem(421, messages.text("serve.error.host", Choices.shown(withoutPort(host))));
        }
        String origin = ctx.header("Origin");
        if (origin == null || origin.equals("http://" + host) || origin.equals("https://" + host)) {
            return;
        }
        if (!access.origins().contains(origin)) {
            throw new Problem(403, messages.text("serve.error.origin", Choices.shown(origin)));
        }
        if (ctx.method() == HandlerType.OPTIONS) {
            preflight(ctx);
        }
        ctx.header("Access-Control-Allow-Origin", origin).header("Vary", "Origin")
                .header("Access-Control-Expose-Headers", "Content-Disposition, " + JsonAnswers.NOTICES + ", Retry-After");
    }

    /** A browser asks what a page of another origin may do. */
    private static void preflight(Context ctx) {
        ctx.skipRemainingHandlers().status(204).header("Access-Control-Allow-Methods", "GET, POST").header("Access-Control-Allow-Headers", "Authorization, Content-Type, Content-Disposition")
                .header("Access-Control-Max-Age", "600");
    }

    /** Requests for work: with the token, if there is one. How long the comparison takes tells nothing of it. */
    void token(Context ctx) throws Problem {
        if (access.token().isEmpty()) {
            return;
        }
        String given = Optional.ofNullable(ctx.header("Authorization")).filter(a -> a.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(a -> a.substring(BEARER.length()).strip()).orElse("");
        if (!MessageDigest.isEqual(Digest.of(given.getBytes(StandardCharsets.UTF_8)), Digest.of(access.token().get().getBytes(StandardCharsets.UTF_8)))) {
            ctx.header("WWW-Authenticate", "Bearer realm=\"hatstand\"");
            throw new Problem(401, messages.text("serve.error.token"));
        }
    }

    /** An address, unlike a name, cannot be made to point here by somebody else. */
    private boolean known(String host) {
        return host.equalsIgnoreCase("localhost") || host.matches("\\[[0-9A-Fa-f:.]+\\]|[0-9]{1,3}(\\.[0-9]{1,3}){3}")
                || access.hosts().stream().anyMatch(host::equalsIgnoreCase);
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":[0-9]*$", "");
    }
}
