package coop.hatstand.serve.internal.order;

import coop.hatstand.markup.Markdown;
import coop.hatstand.serve.internal.http.Problem;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads each source as Markdown and returns its blocks, to be shown. */
public final class WordsAnswer {
    public Map<String, Object> blocks(RequestOrder requestOrder) throws Problem, IOException {
        List<Object> all = new ArrayList<>();
        for (Source source : requestOrder.sources()) {
            try (InputStream in = source.open()) {
                all.add(new DocumentTree().blocks(Markdown.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))));
            }
        }
        return Map.of("words", all);
    }
}
