package coop.hatstand.suggest.minilm;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cuts a text into the pieces of words that a model knows by numbers.
 *
 * <p>Ours, since the library for it looks for a network of Amazon's when it starts, and writes to the home folder.
 */
interface Tokenizer {
    /** No more pieces of a text are read. */
    int MOST = 126;

    /** The numbers of a text's pieces, between those for its start and its end. */
    long[] ids(String text);

    /**
     * From the file that comes with a model.
     *
     * @throws IOException if it is no such file, or of another kind
     */
    static Tokenizer read(InputStream in) throws IOException {
        try {
            JsonNode file = new JsonMapper().readTree(in.readAllBytes());
            JsonNode model = file.path("model");
            return switch (model.path("type").asString(model.path("vocab").isArray() ? "Unigram" : "WordPiece")) {
                case "WordPiece" -> WordPieces.of(file);
                case "Unigram" -> Unigrams.of(file);
                default -> throw new IOException("its tokenizer is of the kind " + model.path("type").asString() + "; WordPiece and Unigram are known");
            };
        } catch (JacksonException e) {
            throw new IOException("its tokenizer is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The numbers of special pieces, which stand apart from the others in some files. */
    static Map<String, Integer> special(JsonNode file) {
        Map<String, Integer> ids = new HashMap<>();
        file.path("added_tokens").forEach(token -> ids.put(token.path("content").asString(""), token.path("id").asInt()));
        return ids;
    }

    /** The first of some pieces that has a number. */
    static long first(Map<String, Integer> ids, List<String> names) throws IOException {
        Optional<Integer> id = names.stream().filter(ids::containsKey).findFirst().map(ids::get);
        return id.orElseThrow(() -> new IOException("its tokenizer has no piece " + names.get(0)));
    }

    /** Pieces between those for a text's start and end. */
    static long[] between(long start, List<Long> pieces, long end) {
        List<Long> kept = pieces.subList(0, Math.min(MOST, pieces.size()));
        long[] ids = new long[kept.size() + 2];
        ids[0] = start;
        for (int i = 0; i < kept.size(); i++) {
            ids[i + 1] = kept.get(i);
        }
        ids[ids.length - 1] = end;
        return ids;
    }
}
