package coop.hatstand.suggest.minilm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.suggest.SentenceModel;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The sentence model is found, and puts like meanings near each other though they share no word. */
final class MiniLmModelTest {
    private final SentenceModel model = ServiceLoader.load(SentenceModel.class).findFirst().orElseThrow();

    @Test
    void itIsFoundOnTheClassPath() {
        assertInstanceOf(MiniLmModel.class, model);
    }

    @Test
    void likeMeaningsAreNear() {
        double money = cosine("Who pays for the oven?", "The members' fees cover all repairs.");
        double weather = cosine("Who pays for the oven?", "It rained all afternoon on the hills.");
        assertTrue(money > weather + 0.1, money + " " + weather);
    }

    @Test
    void everyTextHasAVectorOfTheSameLength() {
        for (String text : new String[] {"", " ", "a", "x".repeat(1500), "\ud83c\udf5e \u9762\u5305", "!?".repeat(700)}) {
            assertEquals(384, model.vector(text).length, text);
        }
    }

    private double cosine(String one, String other) {
        float[] first = model.vector(one);
        float[] second = model.vector(other);
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }
}
