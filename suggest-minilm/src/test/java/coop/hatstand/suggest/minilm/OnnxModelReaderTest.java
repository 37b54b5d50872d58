package coop.hatstand.suggest.minilm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.suggest.SentenceModel;
import coop.hatstand.suggest.SentenceModelReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model of a person's own, from a file. */
final class OnnxModelReaderTest {
    private final SentenceModelReader reader = ServiceLoader.load(SentenceModelReader.class).findFirst().orElseThrow();

    @TempDir
    Path dir;

    private Path copied(String resource, String name) throws IOException {
        try (InputStream in = OnnxModelReaderTest.class.getResourceAsStream(resource)) {
            Files.copy(in, dir.resolve(name));
        }
        return dir.resolve(name);
    }

    private String refused(Path file) {
        return assertThrows(IOException.class, () -> reader.read(file)).getMessage();
    }

    @Test
    void itPutsLikeMeaningsNearEachOther() throws IOException {
        Path file = copied("/all-minilm-l6-v2-q.onnx", "mine.onnx");
        copied("/all-minilm-l6-v2-q-tokenizer.json", "tokenizer.json");
        SentenceModel model = reader.read(file);
        float[] question = model.vector("Who pays for the oven?");
        assertEquals(384, question.length);
        assertTrue(product(question, model.vector("The members' fees cover all repairs.")) > product(question, model.vector("It rained all afternoon on the hills.")) + 0.1);
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Test
    void whatCannotBeUsedIsRefusedWithTheReason() throws IOException {
        Path file = Files.writeString(dir.resolve("mine.onnx"), "no model");
        assertTrue(refused(file).contains("tokenizer.json"));
        Files.writeString(dir.resolve("tokenizer.json"), "{");
        assertTrue(refused(file).contains("JSON"));
        Files.writeString(dir.resolve("tokenizer.json"), "{\"model\":{\"type\":\"BPE\",\"vocab\":{}}}");
        assertTrue(refused(file).contains("BPE"));
        Files.writeString(dir.resolve("tokenizer.json"), "{\"model\":{\"type\":\"WordPiece\",\"vocab\":{\"a\":0}}}");
        assertTrue(refused(file).contains("[CLS]"));
        Files.writeString(dir.resolve("tokenizer.json"), "{\"model\":{\"type\":\"WordPiece\",\"vocab\":{\"[CLS]\":0,\"[SEP]\":1,\"[UNK]\":2}}}");
        assertTrue(refused(file).length() > 0);
    }
}
