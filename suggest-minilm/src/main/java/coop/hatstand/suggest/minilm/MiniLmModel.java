package coop.hatstand.suggest.minilm;

import coop.hatstand.suggest.SentenceModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The sentence model all-MiniLM-L6-v2 with weights of eight bits, as langchain4j packs it. English; of other languages it knows single words.
 *
 * <p>It is loaded when it is first asked, and reads no more than some 125 pieces of words of each text. It fetches nothing. One processor calculates a
 * little differently from another, so the vectors are the same to about two digits only.
 */
public final class MiniLmModel implements SentenceModel {
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final int MOST_KNOWN = 3000;
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    /** Loads the model when it is asked for: finding it on the class path costs nothing. */
    private static final class Loaded {
        private static final OnnxModel ONLY = load();

        private static OnnxModel load() {
            try (InputStream model = resource(MODEL); InputStream tokenizer = resource(TOKENIZER)) {
                return OnnxModel.of(model.readAllBytes(), Tokenizer.read(tokenizer));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static InputStream resource(String name) {
            return Objects.requireNonNull(MiniLmModel.class.getResourceAsStream(name), name);
        }
    }

    private final Map<String, float[]> known = known();

    /** Whatever a person files, the same texts are asked for again: those asked for last are kept. */
    static Map<String, float[]> known() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                return size() > MOST_KNOWN;
            }
        });
    }

    @Override
    public float[] vector(String text) {
        float[] before = known.get(text);
        if (before != null) {
            return before.clone();
        }
        float[] vector = Loaded.ONLY.vector(text);
        known.put(text, vector.clone());
        return vector;
    }
}
