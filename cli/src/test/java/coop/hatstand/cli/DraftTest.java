package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to a draft comes home by the command, and is told line by line. */
final class DraftTest {
    private static final String BODY = "word/document.xml";
    private static final String NAME = "talking-to-a-journalist-tomorrow-spokesperson";

    @TempDir
    private Path dir;

    private Path file(String end) {
        return dir.resolve(NAME + end);
    }

    private void brief(String formats) {
        assertEquals(ExitCode.DONE, Run.of("brief", Run.THREAD, "--to", formats, "-o", dir.toString()).code());
    }

    private static void rewrite(Path docx, UnaryOperator<String> edit) throws IOException {
        Path edited = docx.resolveSibling("edited.zip");
        try (ZipFile from = new ZipFile(docx.toFile()); OutputStream out = Files.newOutputStream(edited); ZipOutputStream to = new ZipOutputStream(out)) {
            Enumeration<? extends ZipEntry> entries = from.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                to.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = from.getInputStream(entry)) {
                    byte[] bytes = in.readAllBytes();
                    to.write(entry.getName().equals(BODY) ? edit.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : bytes);
                }
            }
        }
        Files.move(edited, docx, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> edits(Run run) {
        return run.lines().stream().dropWhile(line -> !line.contains(" from the draft:")).skip(1).takeWhile(line -> line.startsWith("  ")).toList();
    }

    @Test
    void aDraftNobodyEditedGivesTheSameBriefing() throws IOException {
        brief("docx,markdown,pdf,json");
        byte[] json = Files.readAllBytes(file(".json"));
        for (String end : List.of(".docx", ".pdf", ".json")) {
            Path out = dir.resolve("again" + end);
            Run run = Run.of("brief", file(end).toString(), "--to", "json", "-o", out.toString());
            assertEquals(ExitCode.DONE, run.code(), run.err());
            assertEquals(new String(json, StandardCharsets.UTF_8), Files.readString(out.resolve(NAME + ".json")), end);
            assertEquals(List.of(), edits(run));
        }
        Run run = Run.of("brief", file(".md").toString(), "--base", file(".json").toString(), "--to", "json", "-o", dir.resolve("md").toString());
        assertEquals(new String(json, StandardCharsets.UTF_8), Files.readString(dir.resolve("md").resolve(NAME + ".json")), run.err());
    }

    @Test
    void aLineAWordAndANumberInWordComeHomeAsThree() throws IOException {
        brief("docx");
        rewrite(file(".docx"), xml -> xml.replaceFirst("One sentence you can say out loud.", "! We are many. [A3.1]")
                .replace("Here are some of my thoughts and observations.", "Here are some of my thoughts.")
                .replaceFirst("File under:</w:t></w:r>(<w:bookmarkEnd [^>]*/>)<w:r><w:t xml:space=\"preserve\"> ", "File under:</w:t></w:r>$1<w:r><w:t xml:space=\"preserve\"> Q2, 3"));
        Run run = Run.of("brief", file(".docx").toString(), "--to", "json", "-o", dir.toString());
        assertEquals(List.of("  U1 now says “Here are some of my thoughts.”; it said “Here are some of my thoughts and observations.”",
                "  U1 is filed under question 2, 3", "  Question 1, line to take: “! We are many. [A3.1]”"), edits(run), run.err());
        assertTrue(Files.readString(file(".json")).contains("\"We are many.\""));
    }

    @Test
    void aDraftAndItsThreadThatDidNotGrowAreTheDraft() throws IOException {
        brief("docx,json");
        String json = Files.readString(file(".json"));
        Run run = Run.of("brief", file(".docx").toString(), Run.THREAD, "--to", "json", "-o", dir.resolve("joined").toString());
        assertEquals(json, Files.readString(dir.resolve("joined").resolve(NAME + ".json")), run.err());
    }

    @Test
    void aThreadThatGrewIsJoined() throws IOException {
        brief("json");
        Path grown = dir.resolve("grown.txt");
        Files.writeString(grown, "=== Zoe (Alpha Co-op; on the record)\n2. Zebras graze quietly beyond Lisbon.\n");
        Run run = Run.of("brief", file(".json").toString(), grown.toString(), "--to", "json", "-o", dir.resolve("joined").toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.err().contains("New since your draft: "), run.err());
        assertTrue(Files.readString(dir.resolve("joined").resolve(NAME + ".json")).contains("Zebras graze quietly beyond Lisbon."));
    }

    @Test
    void aBaseWithoutADraftIsToldOf() throws IOException {
        brief("json");
        Run.of("check", Run.THREAD, "--base", file(".json").toString()).isFault("no draft");
    }

    @Test
    void aDraftWithoutItsBriefingAsksForIt() throws IOException {
        brief("markdown");
        Run run = Run.of("check", file(".md").toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--base BRIEFING"), run.err());
        try (Stream<String> lines = run.err().lines()) {
            assertEquals(1, lines.count());
        }
    }
}
