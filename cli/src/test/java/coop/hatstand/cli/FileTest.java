package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Prose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person files what is unfiled, a key for each passage. */
final class FileTest {
    private static final String THREAD = """
            === Ines
            Hello all,

            1. Who pays for the oven?
            2. When is the bakery open?
            3. Who mends the oven?

            Thanks, Ines

            === Ana
            1. The members, by a yearly fee.

            2. On Saturdays from nine.

            3. Osman, with a spanner and some clay.

            === Cleo
            We all pay a fee for the oven each year, as members.

            It is open on Saturday mornings, mostly from nine until the bread is sold.
            """;

    @TempDir
    private Path dir;
    private Path thread;
    private Path out;

    @BeforeEach
    void written() throws IOException {
        thread = Files.writeString(dir.resolve("thread.txt"), THREAD);
        out = dir.resolve("filed.json");
    }

    private Run keys(String keys) {
        return Run.with(keys, "file", thread.toString(), "-o", out.toString());
    }

    private Briefing filed() throws IOException {
        return Hatstand.found().read(out);
    }

    private List<Response> cleos() throws IOException {
        return filed().responses().stream().filter(response -> response.id().startsWith("h")).toList();
    }

    @Test
    void oneKeyFilesAPassageAndTheBriefingIsWritten() throws IOException {
        Run run = keys("1q");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("U1 · Cleo · post 3"), run.out());
        assertEquals(1, cleos().size());
        assertTrue(filed().unfiled().isEmpty());
        assertTrue(run.out().contains("1 passage filed. The briefing is in " + out), run.out());
    }

    @Test
    void aPassageIsSplitAndItsParagraphsFiledApart() throws IOException {
        Run run = keys("sq");
        assertTrue(run.out().contains("U1 is now 2 passages."), run.out());
        assertEquals(2, filed().unfiled().size());
        assertTrue(filed().unfiled().stream().anyMatch(one -> Prose.of(one.body()).startsWith("It is open")));
    }

    @Test
    void onePassageForTwoQuestions() throws IOException {
        keys("&12q");
        assertEquals(2, cleos().get(0).questions().size());
    }

    @Test
    void undoTakesBackTheLastKeyEvenWhenNothingIsLeft() throws IOException {
        Run run = keys("1uq");
        assertTrue(run.out().contains("Undone."), run.out());
        assertEquals(1, filed().unfiled().size());
        assertTrue(run.out().contains("0 passages filed."), run.out());
    }

    @Test
    void whatIsSkippedStaysUnfiled() throws IOException {
        assertTrue(keys("0q").out().contains("U1 stays unfiled."));
        assertEquals(1, filed().unfiled().size());
    }

    @Test
    void keysThatAreNoneChangeNothing() throws IOException {
        Run run = keys("9xü\u001bq");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("There is no such key here: 9"), run.out());
        assertFalse(run.out().contains("\u001b"));
        assertEquals(1, filed().unfiled().size());
    }

    @Test
    void theFileThatIsThereAndTheInputStay() throws IOException {
        Files.writeString(out, "mine");
        Run run = keys("1q");
        assertEquals("mine", Files.readString(out));
        assertEquals(THREAD, Files.readString(thread));
        assertTrue(run.out().contains("filed-2.json"), run.out());
    }

    @Test
    void aBriefingThatWasFiledInPartGoesOn() throws IOException {
        keys("sq");
        Run run = Run.with("1 q", "file", out.toString(), "-o", dir.resolve("more.json").toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(1, Hatstand.found().read(dir.resolve("more.json")).unfiled().size());
    }

    @Test
    void everyLanguage() {
        for (String language : List.of("en", "fr", "es")) {
            Run run = Run.with("1q", "file", thread.toString(), "-o", dir.resolve(language + ".json").toString(), "--language", language);
            assertEquals(ExitCode.DONE, run.code(), run.err());
            assertFalse(run.out().contains("file.keys"), run.out());
        }
    }
}
