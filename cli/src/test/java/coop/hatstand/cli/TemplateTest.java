package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody's own Word file as the look of the draft. */
final class TemplateTest {
    private static final String DRAFT = "talking-to-a-journalist-tomorrow-spokesperson.docx";

    @TempDir
    private Path dir;

    @Test
    void itsPageIsTakenOverAndItIsNeverOverwritten() throws IOException {
        assertEquals(ExitCode.DONE, brief("letter", "--page", "letter").code());
        Path template = dir.resolve("letter").resolve(DRAFT);
        byte[] before = Files.readAllBytes(template);
        Run run = brief("letter", "--template", template.toString(), "--replace", "--title", "Talking to a journalist tomorrow!");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertArrayEquals(before, Files.readAllBytes(template));
        assertEquals(ExitCode.DONE, brief("own").code());
        assertTrue(body(dir.resolve("letter").resolve(DRAFT.replace(".docx", "-2.docx"))).contains("w:w=\"12240\""));
        assertFalse(body(dir.resolve("own").resolve(DRAFT)).contains("w:w=\"12240\""));
    }

    @Test
    void whatIsNoWordFileIsTold() throws IOException {
        Path text = Files.writeString(dir.resolve("letter.docx"), "Dear all,");
        brief("out", "--to", "markdown,docx", "--template", text.toString()).isFault("letter.docx", "no Word file");
        assertFalse(Files.exists(dir.resolve("out")), "nothing is written first");
        brief("out", "--template", dir.resolve("none.docx").toString()).isFault("none.docx");
        assertFalse(Files.exists(dir.resolve("out").resolve(DRAFT)));
    }

    private Run brief(String out, String... more) {
        String[] args = new String[more.length + 6];
        System.arraycopy(new String[] {"brief", Run.THREAD, "--to", "docx", "-o", dir.resolve(out).toString()}, 0, args, 0, 6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Run.of(args);
    }

    private static String body(Path docx) throws IOException {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
