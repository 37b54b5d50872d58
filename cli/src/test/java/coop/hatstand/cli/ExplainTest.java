package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --explain}: why one answer was filed where it is. */
final class ExplainTest {
    private static final String THREAD = "Ovens\n\n=== Ines\nHello.\n\n1. How did your bakery start?\n2. What does an oven cost?\n\n=== Ana\nRe: question 2. Ten a month.\n";

    @TempDir
    private Path folder;

    @Test
    void saysWhatSpokeForTheLabel() throws IOException {
        Run run = Run.of("check", thread(), "--explain", "A2.1");
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("A2.1, filed because of label: Re: question 2."), run.out());
        assertTrue(run.out().contains("worded"), run.out());
        assertTrue(run.out().contains("above every other reading"), run.out());
    }

    @Test
    void anAnswerThatIsNotThere() throws IOException {
        Run run = Run.of("check", thread(), "--explain", "A9.9");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("There is no answer A9.9."), run.err());
    }

    private String thread() throws IOException {
        return Files.writeString(folder.resolve("thread.txt"), THREAD).toString();
    }
}
