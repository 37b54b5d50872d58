package coop.hatstand.suggest.minilm;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A sentence model in ONNX's format, run on this computer: the mean of what it says of a text's pieces, or what it says of the whole if it does so itself. */
final class OnnxModel {
    private static final String PIECES = "input_ids";
    private static final String READ = "attention_mask";
    private static final String KINDS = "token_type_ids";
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Tokenizer tokenizer;

    private OnnxModel(OrtEnvironment environment, OrtSession session, Tokenizer tokenizer) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    /**
     * Loads a model.
     *
     * @throws IOException if it is no sentence model that this can run
     */
    static OnnxModel of(byte[] model, Tokenizer tokenizer) throws IOException {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment("hatstand");
            environment.setTelemetry(false);
            OrtSession session = environment.createSession(model, new OrtSession.SessionOptions());
            Set<String> asks = session.getInputNames();
            if (!asks.contains(PIECES) || !Set.of(PIECES, READ, KINDS).containsAll(asks)) {
                throw new IOException("it asks for " + String.join(", ", asks) + ", not just for the pieces of a text");
            }
            OnnxModel loaded = new OnnxModel(environment, session, tokenizer);
            loaded.run("one");
            return loaded;
        } catch (OrtException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** A text's vector, one long. */
    float[] vector(String text) {
        try {
            return run(text);
        } catch (OrtException | IOException e) {
            throw new IllegalStateException("the sentence model failed: " + e.getMessage(), e);
        }
    }

    private float[] run(String text) throws OrtException, IOException {
        long[] ids = tokenizer.ids(text);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        Map<String, OnnxTensor> given = new HashMap<>();
        try (OnnxTensor pieces = tensor(ids); OnnxTensor read = tensor(ones); OnnxTensor kinds = tensor(new long[ids.length])) {
            given.put(PIECES, pieces);
            given.put(READ, read);
            given.put(KINDS, kinds);
            given.keySet().retainAll(session.getInputNames());
            try (OrtSession.Result result = session.run(given)) {
                return vector(result);
            }
        }
    }

    private static float[] vector(OrtSession.Result result) throws OrtException, IOException {
        if (result.get(0) instanceof OnnxTensor tensor && tensor.getInfo().type == OnnxJavaType.FLOAT) {
            Object value = tensor.getValue();
            if (value instanceof float[][][] pieces) {
                return mean(pieces[0]);
            }
            if (value instanceof float[][] whole) {
                return mean(whole);
            }
        }
        throw new IOException("what it says of a text is no vector");
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    /** The mean of all pieces' vectors, one long. */
    private static float[] mean(float[][] pieces) {
        float[] mean = new float[pieces[0].length];
        for (int i = 0; i < mean.length; i++) {
            double sum = 0;
            for (float[] piece : pieces) {
                sum += piece[i];
            }
            mean[i] = (float) (sum / pieces.length);
        }
        return one(mean);
    }

    /** The same direction, one long. */
    static float[] one(float[] vector) {
        double squares = 0;
        for (float part : vector) {
            squares += (double) part * part;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
