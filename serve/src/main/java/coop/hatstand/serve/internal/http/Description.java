package coop.hatstand.serve.internal.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** The OpenAPI document, a resource in this package. */
public final class Description {
    private static final String NAME = "openapi.json";

    public void answer(Context ctx) throws IOException {
        try (InputStream in = Description.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException(NAME + " is missing from the jar");
            }
            ctx.contentType("application/json").result(in.readAllBytes());
        }
    }
}
