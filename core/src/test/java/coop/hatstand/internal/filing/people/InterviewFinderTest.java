package coop.hatstand.internal.filing.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Details;
import coop.hatstand.internal.labels.Labels;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What plain sentences say of an interview, and nothing that they do not. */
class InterviewFinderTest {

    @ParameterizedTest
    @CsvFileSource(resources = "interviews.csv", delimiter = '|', maxCharsPerColumn = 1000)
    void isFound(String language, String letter, String details) {
        assertEquals(Objects.requireNonNullElse(details, ""), told(language, letter.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Radio Estuary might ring us on Thursday at 08:10.",
        "en | If Radio Estuary rings us on Thursday, say nothing.",
        "en | Radio Estuary rang us last Thursday for ten minutes.",
        "en | The Sunday Courier is not calling us on 14 May after all.",
        "en | My sister is calling me on Thursday at ten.",
        "en | Radio Estuary is on the kitchen shelf.",
        "en | The post comes on Thursday at 10:30, and the mail on Friday.",
        "en | The plumber rings us on Monday at 09:00 about the boiler.",
        "fr | Radio Littoral n’appelle pas jeudi.",
        "fr | Ma mère m’appelle jeudi à 8 h 10.",
        "es | Quizá nos llame Radio Ría el jueves.",
        "es | Mi hermana me llama el jueves a las 8:10.",
    })
    void isNotInvented(String language, String letter) {
        assertEquals("", told(language, letter));
    }

    private static String told(String language, String letter) {
        Details found = new InterviewFinder(Labels.of(language)).find(letter);
        return found.known().entrySet().stream().map(InterviewFinderTest::said).collect(Collectors.joining("; "));
    }

    private static String said(Map.Entry<Detail, String> entry) {
        return entry.getKey().key() + "=" + entry.getValue();
    }
}
