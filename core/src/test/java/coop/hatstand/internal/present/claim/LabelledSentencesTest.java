package coop.hatstand.internal.present.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Response;
import coop.hatstand.document.Paragraph;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three hundred sentences, half of them to be checked before they are said: figures, dates, amounts in words, absolute claims; not praise or advice. */
final class LabelledSentencesTest {

    private static List<String> lines() throws IOException {
        try (InputStream in = LabelledSentencesTest.class.getResourceAsStream("sentences-to-check.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static boolean found(String line) {
        Response response = Response.builder("a1.1", "r1", List.of("q1"), List.of(Paragraph.of(line.substring(4)))).build();
        return !new Claims().of(List.of(response)).isEmpty();
    }

    @Test
    void mostOfWhatIsToBeCheckedIsFoundAndLittleElse() throws IOException {
        List<String> lines = lines();
        List<String> wanted = lines.stream().filter(line -> line.startsWith("+")).toList();
        assertEquals(300, lines.size());
        assertEquals(150, wanted.size());
        List<String> found = lines.stream().filter(LabelledSentencesTest::found).toList();
        List<String> right = found.stream().filter(wanted::contains).toList();
        List<String> wrong = lines.stream().filter(line -> found.contains(line) != wanted.contains(line)).toList();
        assertTrue(right.size() >= 0.9 * found.size(), () -> "precision: " + right.size() + " of " + found.size() + ": " + wrong);
        assertTrue(right.size() >= 0.9 * wanted.size(), () -> "recall: " + right.size() + " of " + wanted.size() + ": " + wrong);
    }
}
