package coop.hatstand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.source.Source;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand posts of a kilobyte take time that a person does not notice; the bound is loose, and meant for what grows with the square. */
@Tag("thorough")
class LargeSourcesTest {
    private static final int POSTS = 10_000;
    private static final String WORDS = "We bake at night and clean by day. ".repeat(30).strip();

    @ParameterizedTest
    @ValueSource(strings = {"pasted", "discourse", "discourse-raw", "archive", "csv", "mbox", "loomio"})
    void areReadInTime(String kind) {
        Source source = Source.of("-", IntStream.rangeClosed(1, POSTS).mapToObj(number -> post(kind, number)).collect(Collectors.joining(between(kind), before(kind), after(kind))));
        assertTimeout(Duration.ofMinutes(5), () -> assertEquals(POSTS, Readers.found(Labels.of("en")).read(source).posts().size()));
    }

    private static String post(String kind, int number) {
        return switch (kind) {
            case "pasted" -> "=== Ana " + number + "\n\n" + WORDS + "\n\n3 Likes\n\n";
            case "discourse" -> "{\"id\":" + number + ",\"post_number\":" + number + ",\"cooked\":\"<p>" + WORDS + "</p>\"}";
            case "discourse-raw" -> "ana | 2026-03-02 10:00:00 UTC | #" + number + "\n\n" + WORDS + "\n\n-------------------------\n\n";
            case "archive" -> "## Post #" + number + " by @ana (2026-03-02 10:00 UTC)\n\n<p>" + WORDS + "</p>\n\n---\n\n";
            case "csv" -> "Ana," + WORDS + "," + number + "\n";
            case "mbox" -> "From a@b.example Mon Mar  2 10:00:00 2026\nFrom: a@b.example\nMessage-ID: <" + number + "@b.example>\nSubject: Bread\n\n" + WORDS + "\n\n";
            default -> "{\"table\":\"comments\",\"record\":{\"id\":" + number + ",\"parent_type\":\"Comment\",\"parent_id\":" + (number - 1) + ",\"body\":\"" + WORDS + "\"}}\n";
        };
    }

    private static String before(String kind) {
        return switch (kind) {
            case "discourse" -> "{\"post_stream\":{\"posts\":[";
            case "csv" -> "Name,Why?,Where?\n";
            default -> "";
        };
    }

    private static String between(String kind) {
        return kind.equals("discourse") ? "," : "";
    }

    private static String after(String kind) {
        return kind.equals("discourse") ? "]}}" : "";
    }
}
