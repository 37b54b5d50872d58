package coop.hatstand.suggest.minilm;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import coop.hatstand.suggest.SentenceModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
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
        private static final Loaded ONLY = new Loaded();
        private final WordPieces pieces;
        private final OrtEnvironment environment;
        private final OrtSession session;

        private Loaded() {
            try (InputStream model = resource(MODEL); InputStream tokenizer = resource(TOKENIZER)) {
                pieces = WordPieces.read(tokenizer);
                environment = OrtEnvironment.getEnvironment("hatstand");
                environment.setTelemetry(false);
                session = environment.createSession(model.readAllBytes(), new OrtSession.SessionOptions());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (OrtException e) {
                throw new IllegalStateException("the sentence model cannot be loaded: " + e.getMessage(), e);
            }
        }

        private static InputStream resource(String name) {
            return Objects.requireNonNull(MiniLmModel.class.getResourceAsStream(name), name);
        }
    }

    /** Whatever a person files, the same texts are asked for again: those asked for last are kept. */
    private final Map<String, float[]> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > MOST_KNOWN;
        }
    });

    @Override
    public float[] vector(String text) {
        float[] before = known.get(text);
        if (before != null) {
            return before.clone();
        }
        float[] vector = calculated(text);
        known.put(text, vector.clone());
        return vector;
    }

    private static float[] calculated(String text) {
        Loaded loaded = Loaded.ONLY;
        long[] ids = loaded.pieces.ids(text);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor words = tensor(loaded, ids); OnnxTensor read = tensor(loaded, ones); OnnxTensor kinds = tensor(loaded, new long[ids.length]);
                OrtSession.Result result = loaded.session.run(Map.of("input_ids", words, "attention_mask", read, "token_type_ids", kinds))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed: " + e.getMessage(), e);
        }
    }

    private static OnnxTensor tensor(Loaded loaded, long[] values) throws OrtException {
        return OnnxTensor.createTensor(loaded.environment, new long[][] {values});
    }

    /** The mean of all pieces' vectors, one long. */
    private static float[] mean(float[][] pieces) {
        float[] mean = new float[pieces[0].length];
        double squares = 0;
        for (int i = 0; i < mean.length; i++) {
            double sum = 0;
            for (float[] piece : pieces) {
                sum += piece[i];
            }
            mean[i] = (float) (sum / pieces.length);
            squares += (double) mean[i] * mean[i];
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < mean.length && length > 0; i++) {
            mean[i] /= length;
        }
        return mean;
    }
}
