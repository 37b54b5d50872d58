package coop.hatstand.serve.internal.http;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Map;

/** Serves the page's files from the jar. A browser checks every time whether its copy is still current. */
public final class StaticPage {
    private static final String PLACE = "page/";
    private static final String FIRST = "index.html";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html; charset=utf-8", "css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml", "png", "image/png", "txt", "text/plain; charset=utf-8", "woff2", "font/woff2");

    public void first(Context ctx) throws IOException {
        serve(ctx, FIRST);
    }

    public void file(Context ctx) throws IOException {
        serve(ctx, ctx.pathParam("file"));
    }

    private void serve(Context ctx, String file) throws IOException {
        String type = MEDIA_TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        if (type == null || !file.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*")) {
            throw new NotFoundResponse();
        }
        try (InputStream in = StaticPage.class.getResourceAsStream(PLACE + file)) {
            if (in == null) {
                throw new NotFoundResponse();
            }
            byte[] bytes = in.readAllBytes();
            String tag = '"' + HexFormat.of().formatHex(Digest.of(bytes), 0, 16) + '"';
            ctx.header("Cache-Control", "no-cache").header("ETag", tag);
            if (tag.equals(ctx.header("If-None-Match"))) {
                ctx.status(304);
            } else {
                ctx.contentType(type).result(bytes);
            }
        }
    }
}
