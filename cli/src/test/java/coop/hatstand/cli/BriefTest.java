package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.json.BriefingJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code brief} writes and says. */
final class BriefTest {
    private static final String NAME = "talking-to-a-journalist-tomorrow-spokesperson";

    @TempDir
    private Path dir;

    @Test
    void writesTheThreeFilesAndSaysWhatItFoundAndWhatIsNext() throws IOException {
        Run run = Run.of("brief", Run.THREAD, "-o", dir.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(List.of(NAME + ".docx", NAME + ".md", NAME + ".pdf"), files());
        assertEquals("Wrote " + dir.resolve(NAME + ".pdf"), run.lines().get(0));
        assertEquals("8 questions · 9 answers · 2 people · 2 passages unfiled", run.lines().get(3));
        assertTrue(run.lines().get(4).startsWith("Next: "), run.out());
        assertEquals(5, run.lines().size());
    }

    @Test
    void jsonIsExactlyOneFileThatReadsBackTheSame() throws IOException {
        assertEquals(ExitCode.DONE, json(Run.THREAD).code());
        assertEquals(List.of(NAME + ".json"), files());
        Path first = dir.resolve(NAME + ".json");
        byte[] bytes = Files.readAllBytes(first);
        assertTrue(json(first.toString()).out().startsWith("Unchanged "));
        assertArrayEquals(bytes, Files.readAllBytes(first));
    }

    @Test
    void aSecondRunLeavesTheSameFileAlone() throws IOException {
        json(Run.THREAD);
        Object written = Files.getLastModifiedTime(dir.resolve(NAME + ".json"));
        Run again = json(Run.THREAD);
        assertEquals("Unchanged " + dir.resolve(NAME + ".json"), again.lines().get(0));
        assertEquals(written, Files.getLastModifiedTime(dir.resolve(NAME + ".json")));
    }

    @Test
    void aFileThatSaysSomethingElseIsLeft() throws IOException {
        Path taken = Files.writeString(dir.resolve(NAME + ".json"), "mine");
        Run run = json(Run.THREAD);
        assertEquals("mine", Files.readString(taken));
        assertEquals("Wrote " + dir.resolve(NAME + "-2.json") + " (a different " + NAME + ".json is already there; --replace overwrites it)", run.lines().get(0));
        assertTrue(json(Run.THREAD).lines().get(0).startsWith("Unchanged " + dir.resolve(NAME + "-2.json")));
        assertEquals(List.of(NAME + "-2.json", NAME + ".json"), files());
    }

    @Test
    void replaceOverwrites() throws IOException {
        Files.writeString(dir.resolve(NAME + ".json"), "mine");
        assertEquals(ExitCode.DONE, json(Run.THREAD, "--replace").code());
        assertEquals(List.of(NAME + ".json"), files());
        assertTrue(Files.readString(dir.resolve(NAME + ".json")).startsWith("{"));
    }

    @Test
    void anInputIsNeverReplaced() throws IOException {
        json(Run.THREAD);
        Path input = dir.resolve(NAME + ".json");
        byte[] before = Files.readAllBytes(input);
        Files.move(input, dir.resolve("another-spokesperson.json"));
        Run run = json(dir.resolve("another-spokesperson.json").toString(), "--title", "Another", "--replace");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertArrayEquals(before, Files.readAllBytes(dir.resolve("another-spokesperson.json")));
        assertEquals(List.of("another-spokesperson-2.json", "another-spokesperson.json"), files());
    }

    @Test
    void titleAndAudienceNameTheFile() throws IOException {
        Run run = json(Run.THREAD, "--title", "Élan & Œuvre!", "--audience", "members", "--default-attribution", "on-the-record");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(List.of("elan-oeuvre-members.json"), files());
    }

    @Test
    void questionsMayStandElsewhere() throws IOException {
        Path answers = Files.writeString(dir.resolve("answers.txt"), "Answers\n\n=== Ana\n\n1. Big.\n\n2. Fair work.\n");
        Path questions = Files.writeString(dir.resolve("questions.txt"), "- How big is it?\n- What are its aims?\n");
        Run run = json(answers.toString(), "--questions", questions.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("2 questions · 2 answers · 1 person"), run.out());
    }

    @Test
    void standardInputIsRead() throws IOException {
        Run run = Run.with(Files.readString(Path.of(Run.THREAD)), "brief", "-", "--to", "json", "-o", dir.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("8 questions · 9 answers"), run.out());
    }

    @Test
    void aFolderGivesItsFilesByNameAndSaysWhatItLeavesOut() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("in/deeper"));
        Files.copy(Path.of(Run.THREAD), folder.resolve("thread.txt"));
        Files.write(dir.resolve("in/picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        Files.writeString(dir.resolve("in/.hidden.txt"), "never read");
        Run run = Run.of("brief", dir.resolve("in").toString(), "--to", "json", "-o", dir.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("8 questions · 9 answers"), run.out());
        assertTrue(run.err().contains("And 1 more under “Notes on the source”"), run.err());
        assertTrue(Files.readString(dir.resolve(NAME + ".json")).contains("picture.png: Hatstand does not recognise it"));
        assertFalse(run.err().contains("hidden"), run.err());
    }

    @Test
    void aFileGivenTwiceIsReadOnce() {
        assertTrue(json(Run.THREAD, Run.THREAD).out().contains("8 questions · 9 answers · 2 people"));
    }

    @Test
    void noticesGoToTheOtherSideAndStrictCountsWarnings() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(Run.THREAD));
        bytes[bytes.length - 20] = (byte) 0xFF;
        Path thread = Files.write(dir.resolve("thread.txt"), bytes);
        Run lenient = json(thread.toString());
        assertTrue(lenient.err().contains("Warning: "), lenient.err());
        assertEquals(ExitCode.DONE, lenient.code());
        assertEquals(ExitCode.PROBLEMS, json(thread.toString(), "--strict").code());
        assertEquals(ExitCode.DONE, json(Run.THREAD, "--strict", "--audience", "members").code());
    }

    @Test
    void atMostTwoNoticesAreAboutAPackForOthers() {
        Run brief = json("../seeds/shared-tools.mbox", "--audience", "members", "--default-attribution", "by-hat");
        assertEquals(2, brief.err().lines().filter(line -> line.startsWith("Note: ") || line.startsWith("Warning: ")).count(), brief.err());
        assertTrue(brief.err().contains("--verbose"), brief.err());
        Run all = json("../seeds/shared-tools.mbox", "--audience", "members", "--default-attribution", "by-hat", "--verbose");
        assertTrue(all.err().lines().count() > 2, all.err());
        assertFalse(all.err().contains("--verbose"), all.err());
    }

    @Test
    void pageAndFontsAreTaken() throws IOException {
        Run a4 = Run.of("brief", Run.THREAD, "--to", "pdf,docx", "-o", dir.resolve("a4").toString());
        Run letter = Run.of("brief", Run.THREAD, "--to", "pdf,docx", "--page", "letter", "--fonts", dir.toString(), "-o", dir.resolve("letter").toString());
        assertEquals(List.of(ExitCode.DONE, ExitCode.DONE), List.of(a4.code(), letter.code()), letter.err());
        for (String ending : List.of(".pdf", ".docx")) {
            assertTrue(Files.mismatch(dir.resolve("a4").resolve(NAME + ending), dir.resolve("letter").resolve(NAME + ending)) >= 0, ending);
        }
    }

    @Test
    void writtenJsonIsTheBriefing() throws IOException {
        json(Run.THREAD);
        try (InputStream in = Files.newInputStream(dir.resolve(NAME + ".json"))) {
            assertEquals(9, new BriefingJson().read(in, "it").responses().size());
        }
    }

    private Run json(String... args) {
        return Run.of(Stream.concat(Stream.of("brief", "--to", "json", "-o", dir.toString()), Stream.of(args)).toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
