package coop.hatstand.suggest.minilm;

import coop.hatstand.suggest.SentenceModel;
import coop.hatstand.suggest.SentenceModelReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads a sentence model of a person's own: an ONNX file, with its {@code tokenizer.json} beside it. The tokenizer may cut words into pieces as BERT does, or as
 * SentencePiece's unigrams do, which most models for many languages use.
 *
 * <p>Some models put all texts near each other; so the mean of a few everyday sentences is taken off every vector.
 */
public final class OnnxModelReader implements SentenceModelReader {
    private static final String TOKENIZER = "tokenizer.json";
    private static final long LARGEST = 2_000_000_000;
    private static final List<String> EVERYDAY = List.of("The members pay a yearly fee.", "We meet on the first Monday of the month.", "Who decides what is bought?", "It rained all day.",
            "No, we never did.", "Thank you for your help.", "The software has to be installed first.", "My grandmother taught me to sew.", "Les membres paient une cotisation.",
            "Nous nous réunissons le lundi.", "Il a plu toute la journée.", "Los socios pagan una cuota anual.", "Nos vemos el primer lunes del mes.", "Die Mitglieder zahlen einen Beitrag.",
            "Wir treffen uns am Montag.", "I soci pagano una quota.", "De leden betalen contributie.", "Os sócios pagam uma quota.", "Członkowie płacą składkę.", "Участники платят взносы.");

    @Override
    public SentenceModel read(Path file) throws IOException {
        Path tokenizer = file.resolveSibling(TOKENIZER);
        if (Files.notExists(tokenizer)) {
            throw new IOException("its " + TOKENIZER + " is not beside it");
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException("it is larger than two gigabytes");
        }
        try (InputStream in = Files.newInputStream(tokenizer)) {
            return centred(OnnxModel.of(Files.readAllBytes(file), Tokenizer.read(in)));
        }
    }

    private static SentenceModel centred(OnnxModel model) {
        float[] mean = model.vector(EVERYDAY.get(0));
        for (String sentence : EVERYDAY.subList(1, EVERYDAY.size())) {
            add(mean, model.vector(sentence), 1);
        }
        Map<String, float[]> known = MiniLmModel.known();
        return text -> {
            float[] before = known.get(text);
            float[] vector = before == null ? OnnxModel.one(add(model.vector(text), mean, -1f / EVERYDAY.size())) : before;
            known.put(text, vector);
            return vector.clone();
        };
    }

    private static float[] add(float[] to, float[] vector, float factor) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * vector[i];
        }
        return to;
    }
}
