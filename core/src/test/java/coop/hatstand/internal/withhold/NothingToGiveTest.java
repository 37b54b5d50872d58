package coop.hatstand.internal.withhold;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The line that says why a pack would be empty names what keeps it so. */
final class NothingToGiveTest {
    private static final String QUESTIONS = "=== Ines\nPlease answer by number.\n\n1. How did you start?\n2. Who pays for the building?\n\n";
    private static final String DOUBTFUL = "=== Oona Vale\n1. Between us: with a loan.\n2. Off the record: nobody does.\n\n";
    private static final String SILENT = "=== Tomas Rill\n1. With two machines.\n2. The jobs do.\n\n";

    private static String why(String thread, String language) throws IOException {
        Briefing briefing = Hatstand.found().read(List.of(Source.of("thread.txt", thread.getBytes(StandardCharsets.UTF_8))), ReadOptions.USUAL);
        return new NothingToGive(Labels.of(language)).why(briefing, Audience.PUBLIC);
    }

    @Test
    void whereAllIsInDoubtTheDoubtsAreNamedAndNoMissingTerms() throws IOException {
        String line = why(QUESTIONS + DOUBTFUL, "en");
        assertTrue(line.contains("A2.1, A2.2") && line.contains("Between us") && line.contains("until you decide"), line);
        assertFalse(line.contains("--default-attribution") || line.contains("nobody has said"), line);
    }

    @Test
    void whereSomeIsInDoubtBothAreNamed() throws IOException {
        String line = why(QUESTIONS + DOUBTFUL + SILENT, "en");
        assertTrue(line.contains("A2.1, A2.2") && line.contains("--default-attribution"), line);
    }

    @Test
    void whereNothingIsInDoubtTermsAreMissing() throws IOException {
        String line = why(QUESTIONS + SILENT, "en");
        assertTrue(line.contains("nobody has said how their words may"), line);
    }

    @Test
    void whereNobodyAnsweredThatIsSaid() throws IOException {
        assertTrue(why(QUESTIONS, "en").contains("no answers"));
    }

    @Test
    void inEachLanguage() throws IOException {
        assertTrue(why(QUESTIONS + DOUBTFUL, "fr").contains("tant que vous n’avez pas décidé"));
        assertTrue(why(QUESTIONS + DOUBTFUL, "es").contains("hasta que decida"));
    }
}
