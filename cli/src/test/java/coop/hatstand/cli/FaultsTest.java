package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Every way a command can be wrong is told in one line that names the place and the cure, and nothing half-made is left. */
final class FaultsTest {
    @TempDir
    private Path dir;

    @Test
    void arguments() {
        Run.of("brief").isFault("INPUT", "hatstand brief --help");
        Run.of("brief", "--bad", Run.THREAD).isFault("--bad", "hatstand brief --help");
        Run.of("nonsense").isFault("nonsense", "hatstand --help");
        Run.of("brief", Run.THREAD, "--out").isFault("--out");
        Run.of("brief", Run.THREAD, "--title", "a", "--title", "b").isFault("--title");
    }

    @Test
    void namesThatStandForNothingAreAnsweredWithThoseThereAre() {
        Run.of("brief", Run.THREAD, "--to", "pdf,xls").isFault("xls", "docx, html, json", "pdf");
        Run.of("brief", Run.THREAD, "--to", "json", "--from", "telepathy").isFault("telepathy", "pasted");
        Run.of("brief", Run.THREAD, "--audience", "press").isFault("press", "spokesperson, members, public");
        Run.of("brief", Run.THREAD, "--default-attribution", "maybe").isFault("maybe", "on-the-record, by-hat, background, off-the-record");
        Run.of("brief", Run.THREAD, "--language", "xx").isFault("xx", "en");
        Run.of("brief", Run.THREAD, "--page", "a5").isFault("a5", "a4, letter");
    }

    @Test
    void inputsThatAreNone() throws IOException {
        json("missing.txt").isFault("missing.txt", "no such file");
        json(Files.writeString(dir.resolve("empty.txt"), "").toString()).isFault("empty.txt", "is empty");
        json(Files.write(dir.resolve("binary.txt"), new byte[] {0, 1, 2, 0}).toString()).isFault("binary.txt", "not a text file");
        json(Files.createDirectory(dir.resolve("folder")).toString()).isFault("folder", "--from");
        json("a\0b").isFault("cannot be used as a file name");
        Run.with("", "brief", "-", "--to", "json", "-o", dir.toString()).isFault("standard input", "is empty");
        json(Run.THREAD, "--questions", "missing.txt").isFault("missing.txt");
        json(Run.THREAD, "--fonts", "missing").isFault("missing", "fonts");
        json(Files.writeString(dir.resolve("damaged.json"), "{\"hatstand\":1,\"title\":").toString()).isFault("damaged.json", "line");
    }

    @Test
    void noQuestionsFound() throws IOException {
        Path chat = Files.writeString(dir.resolve("chat.txt"), "=== Ana\n\nLovely weather today.\n\n=== Bo\n\nIndeed it is.\n");
        json(chat.toString()).isFault("chat.txt", "no questions found", "--questions FILE");
        Run.of("check", chat.toString()).isFault("--questions FILE");
    }

    @Test
    void questionsWithoutAnswers() throws IOException {
        Path ask = Files.writeString(dir.resolve("ask.txt"), "Ask\n\n1. Who are you?\n\n2. What do you want?\n\n2 Likes\n");
        json(ask.toString()).isFault("no answers", "hatstand check");
    }

    @Test
    void foldersThatCannotBeWrittenTo() throws IOException {
        Path file = Files.writeString(dir.resolve("file"), "");
        Run.of("brief", Run.THREAD, "--to", "json", "-o", file.toString()).isFault(file.toString(), "--out");
        Run.of("brief", Run.THREAD, "--to", "json", "-o", file.resolve("below").toString()).isFault("was not written");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderNobodyMayWriteTo() {
        Run.of("brief", Run.THREAD, "--to", "json", "-o", "/proc/hatstand").isFault("was not written", "/proc/hatstand");
    }

    @Test
    void oneExporterFailingLeavesTheOthersFiles() throws IOException {
        Run run = Run.through(loader -> Hatstand.builder(loader).exporter(failing(new IOException("No space left on device"))).build(),
                "brief", Run.THREAD, "--to", "pdf,json", "-o", dir.toString());
        run.isFault("spokesperson.pdf was not written", "No space left on device");
        assertTrue(run.out().contains("Wrote "), run.out());
        assertFalse(run.out().contains("Next: "), run.out());
        assertEquals(List.of("talking-to-a-journalist-tomorrow-spokesperson.json"), files());
    }

    @Test
    void aFaultOfTheProgramIsToldInOneLineToo() throws IOException {
        Run run = Run.through(loader -> Hatstand.builder(loader).exporter(failing(new IllegalStateException("two\nlines"))).build(),
                "brief", Run.THREAD, "--to", "pdf,json", "-o", dir.toString());
        assertEquals(ExitCode.BUG, run.code());
        assertTrue(run.err().contains("Please report it"), run.err());
        assertEquals(1, run.err().lines().filter(line -> line.startsWith("hatstand: ")).count());
        assertFalse(run.err().contains("\tat "), run.err());
        assertEquals(List.of("talking-to-a-journalist-tomorrow-spokesperson.json"), files());
        assertEquals(ExitCode.BUG, Run.through(loader -> {
            throw new IllegalStateException("early");
        }, "brief", Run.THREAD).code());
    }

    @Test
    void oneExporterBreakingLeavesTheOthersFiles() throws IOException {
        for (Error broken : List.of(new OutOfMemoryError("heap"), new StackOverflowError(), new NoClassDefFoundError("Gone"), new AssertionError("no"))) {
            Path out = dir.resolve(broken.getClass().getSimpleName());
            Run run = Run.through(loader -> Hatstand.builder(loader).exporter(failing(broken)).build(), "brief", Run.THREAD, "--to", "pdf,json", "-o", out.toString());
            assertEquals(broken instanceof OutOfMemoryError ? ExitCode.FAULT : ExitCode.BUG, run.code(), run.err());
            List<String> faults = run.err().lines().filter(line -> line.startsWith("hatstand: ")).toList();
            assertEquals(1, faults.size(), run.err());
            assertTrue(faults.get(0).contains("spokesperson.pdf was not written"), run.err());
            try (Stream<Path> files = Files.list(out)) {
                assertEquals(List.of("talking-to-a-journalist-tomorrow-spokesperson.json"), files.map(file -> file.getFileName().toString()).toList());
            }
        }
    }

    @Test
    void plugInsThatAreNone() throws IOException {
        json(Run.THREAD, "--plugin", "missing.jar").isFault("missing.jar");
        json(Run.THREAD, "--suggest", "missing.onnx").isFault("missing.onnx");
        json(Run.THREAD, "--suggest", Run.THREAD).isFault("--suggest", "--plugin suggest-minilm.jar");
        Path text = Files.writeString(dir.resolve("text.jar"), "no jar");
        json(Run.THREAD, "--plugin", text.toString()).isFault("text.jar", "not a jar");
    }

    @Test
    void strangersWordsCannotSteerTheTerminal() throws IOException {
        Path thread = Files.writeString(dir.resolve("thread.txt"), "Ask\u202e\n\n1. Who?\n\n1 Like\n\n1. Me\u009b2J\n\n1 Like\n");
        Run run = Run.of("check", thread.toString());
        assertTrue((run.out() + run.err()).chars().noneMatch(c -> c == 0x1b || c == 0x9b || c == 0x202e), run.out());
    }

    private Run json(String... args) {
        return Run.of(Stream.concat(Stream.of("brief", "--to", "json", "-o", dir.resolve("out").toString()), Stream.of(args)).toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Exporter failing(Throwable fault) {
        return new Exporter() {
            @Override
            public Format format() {
                return new Format("pdf", "pdf", "application/pdf", "fails");
            }

            @Override
            public List<Notice> export(Document document, OutputStream out) throws IOException {
                out.write(new byte[100_000]);
                if (fault instanceof IOException io) {
                    throw io;
                }
                if (fault instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) fault;
            }
        };
    }
}
