package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as it stands there. */
final class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static List<Snippet> snippets;

    @TempDir
    private Path dir;

    @BeforeAll
    static void read() throws IOException {
        snippets = Snippet.of(README);
    }

    @Test
    void embeddingExampleIsShortAndWritesTheHandout() throws IOException, ReflectiveOperationException {
        Path pdf = dir.resolve("briefing.pdf");
        Object briefing = snippets.get(0).run(dir, "seeds/talking-to-a-journalist.txt", Run.THREAD, "briefing.pdf", pdf.toString());
        assertEquals(9, ((Briefing) briefing).responses().size());
        assertTrue(Files.readString(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertTrue(snippets.get(0).text().lines().count() <= 10);
    }

    @Test
    void aHostsOwnPostsBecomeABriefing() throws IOException, ReflectiveOperationException {
        Briefing briefing = (Briefing) snippets.get(1).run(dir);
        assertEquals(List.of(2, 1), List.of(briefing.questions().size(), briefing.responses().size()));
        assertEquals(List.of("Ana", "Bo"), briefing.respondents().stream().map(r -> r.name()).toList());
    }

    @Test
    void theFormatThatIsAddedIsFoundInItsJar() throws IOException {
        Path jar = plugin();
        Run formats = Run.of("formats", "--plugin", jar.toString());
        assertTrue(formats.out().contains("plain text (.txt)"), formats.out());
        Run run = Run.of("brief", Run.THREAD, "--to", "text", "--plugin", jar.toString(), "-o", dir.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(Files.readString(dir.resolve("talking-to-a-journalist-tomorrow-spokesperson.txt")).contains("enshittification"));
    }

    @Test
    void everyOptionItNamesIsThere() throws IOException {
        String help = Run.of("brief", "--help").out();
        String readme = Files.readString(README);
        String supported = readme.substring(0, readme.indexOf("## Not supported yet"));
        List<String> options = Pattern.compile("(?<![-a-z])--[a-z]+(-[a-z]+)*").matcher(supported).results().map(MatchResult::group).toList();
        assertTrue(options.size() > 5, options.toString());
        options.forEach(option -> assertTrue(help.contains(option), option));
    }

    private Path plugin() throws IOException {
        String name = "example/TextExporter";
        Path classes = Files.createDirectories(dir.resolve("classes"));
        snippets.get(2).compileClass(name.replace('/', '.'), classes);
        Path jar = dir.resolve("text.jar");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry("META-INF/services/coop.hatstand.export.Exporter"));
            entries.write("example.TextExporter\n".getBytes(StandardCharsets.UTF_8));
            entries.putNextEntry(new JarEntry(name + ".class"));
            Files.copy(classes.resolve(name + ".class"), entries);
        }
        return jar;
    }
}
