package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.cli.terminal.CellWidths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The coverage picture and what stands below it. */
final class CheckTest {
    @TempDir
    private Path dir;

    @Test
    void showsWhoAnsweredWhatAndWhyTheRestIsUnfiled() {
        Run run = Run.of("check", Run.THREAD);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("""
                              1  2  3  4  5  6  7  8
                Respondent A  ·  ●  ·  ·  ·  ·  ·  ·
                Respondent B  ●  ●  ●  ●  ●  ●  ●  ●
                People        1  2  1  1  1  1  1  1
                """), run.out());
        assertTrue(run.out().contains("  A2.1  Respondent A  label: Re: question 2. How is"), run.out());
        assertTrue(run.out().contains("  U2    Respondent C  post 4 · only says thank you"), run.out());
        assertTrue(run.out().contains("“Thanks, both! That’s helpful!”"), run.out());
        assertTrue(run.err().startsWith("Note: "), run.err());
    }

    @Test
    void drawsAnswersForAPersonToCheck() {
        Run drawn = Run.of("check", Run.THREAD, "--sample", "4", "--seed", "3");
        assertEquals(ExitCode.DONE, drawn.code(), drawn.err());
        assertEquals(drawn.out(), Run.of("check", Run.THREAD, "--sample", "4", "--seed", "3").out());
        String ref = drawn.lines().stream().filter(line -> line.startsWith("A")).findFirst().orElseThrow().split(" ")[0];
        assertTrue(Run.of("check", Run.THREAD, "--sample", "4", "--seed", "3", "--wrong", ref).out().contains("3 of 4 answers filed rightly: 75.0 % (95 % interval: 30.1 % to 95.4 %)"));
        assertTrue(Run.of("check", Run.THREAD, "--sample", "4", "--seed", "3", "--wrong", "none").out().contains("4 of 4"));
        assertEquals(ExitCode.FAULT, Run.of("check", Run.THREAD, "--sample", "4", "--seed", "3", "--wrong", "A99.1").code());
    }

    @Test
    void whatWasFoundStandsInTheReport() throws IOException {
        Run run = Run.of("brief", Run.THREAD, "--layout", "report", "--sample", "4", "--seed", "3", "--wrong", "none", "--to", "markdown", "-o", dir.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        try (Stream<Path> files = Files.list(dir)) {
            assertTrue(Files.readString(files.findFirst().orElseThrow()).contains("a person looked at 4 answers drawn at random (seed 3) and found 4 of them filed rightly"));
        }
    }

    @Test
    void writesNothing() throws IOException {
        Path thread = Files.copy(Path.of(Run.THREAD), dir.resolve("thread.txt"));
        Run.of("check", thread.toString());
        try (Stream<Path> files = Files.list(dir)) {
            assertEquals(1, files.count());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 200})
    void fitsTheTerminal(int width) throws IOException {
        Path thread = Files.writeString(dir.resolve("thread.txt"), thread(30, 9));
        Run run = Run.at(width, "check", thread.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        run.lines().stream().filter(line -> !line.startsWith("Next: ")).forEach(line -> assertTrue(CellWidths.width(line) <= width, line));
        assertTrue(run.out().contains("30 questions · 270 answers"), run.out());
    }

    @Test
    void countsStandInRowsWhereAGridDoesNotFit() throws IOException {
        Path wide = Files.writeString(dir.resolve("wide.txt"), thread(30, 3));
        assertTrue(Run.of("check", wide.toString()).out().contains("    3  30  What is matter 30?"), Run.of("check", wide.toString()).out());
        Path many = Files.writeString(dir.resolve("many.txt"), thread(2, 60));
        assertTrue(Run.of("check", many.toString()).out().contains("   60  2  What is matter 2?"));
    }

    @Test
    void gapsAreTold() throws IOException {
        Path thread = Files.writeString(dir.resolve("thread.txt"), "Ask\n\n1. Who?\n\n2. When?\n\n1 Like\n\n=== Ana\n\n1. Me.\n");
        Run run = Run.of("check", thread.toString());
        assertTrue(run.out().contains("Unanswered: question 2."), run.out());
        assertTrue(run.out().contains("One voice only: question 1."), run.out());
    }

    @Test
    void subQuestionsThatAnswersNameAreToldFromThoseNobodyNames() throws IOException {
        Path thread = Files.writeString(dir.resolve("thread.txt"), """
                Ask

                === Mo

                1. How hot?
                a) At the start?
                b) At the end?

                2. Which flour?
                a) For rye?

                === Ana

                1b) Very hot.

                2. Any.
                """);
        Run run = Run.of("check", thread.toString());
        assertTrue(run.out().contains("Sub-questions that an answer names: b A2.1. No answer names a."), run.out());
        assertTrue(run.out().contains("has sub-questions, and no answer says which one it answers"), run.out());
    }

    private static String thread(int questions, int people) {
        StringBuilder thread = new StringBuilder("Matters\n\n=== Asker\n\nPlease answer.\n\n");
        IntStream.rangeClosed(1, questions).forEach(q -> thread.append(q).append(". What is matter ").append(q).append("?\n\n"));
        for (int person = 1; person <= people; person++) {
            thread.append("=== Person with quite a long name ").append(person).append("\n\n");
            IntStream.rangeClosed(1, questions).forEach(q -> thread.append(q).append(". It is this.\n\n"));
        }
        return thread.toString();
    }
}
