package coop.hatstand.serve.internal.http;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes responses as JSON. */
public final class JsonAnswers {
    /** The header that tells how many notices there are on a briefing; a check lists them. */
    public static final String NOTICES = "Hatstand-Notices";

    static final String PROBLEM = "application/problem+json";

    private final JsonMapper mapper = JsonMapper.builder().build();

    public void json(Context ctx, Object tree) {
        bytes(ctx, "application/json", mapper.writeValueAsBytes(tree));
    }

    public void problem(Context ctx, int status, String title, String detail) {
        ctx.status(status);
        bytes(ctx, PROBLEM, problem(status, title, detail));
    }

    /** A problem as RFC 9457 has it. */
    byte[] problem(int status, String title, String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        return mapper.writeValueAsBytes(problem);
    }

    public void bytes(Context ctx, String mediaType, byte[] bytes) {
        ctx.contentType(mediaType).result(bytes);
    }
}
