package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on notices lists every code that the program can give, with its level, its meaning and its cure. */
final class NoticesPageTest {
    /** How a notice is made: straight away, or by a method that is given its code. */
    private static final Map<Pattern, String> MAKING = Map.of(
            Pattern.compile("Notice\\.(info|warning)\\(\\s*\"([a-z-]+)\"\\s*[,+]"), "",
            Pattern.compile("\\b(notice|unplaced|decide)\\(\\s*\"([a-z-]+)\""), "warning",
            Pattern.compile("( String CODE = )\"([a-z-]+)\""), "warning",
            Pattern.compile(" String (WORDS_WERE|DELETED) = \"([a-z-]+)\""), "info",
            Pattern.compile("\\b(keep|tell)\\(\\s*\"([a-z-]+)\""), "info",
            Pattern.compile("(NAME_OR_WORD|NAME_IN_NAME|WORDS_OR_ADDRESS|LINK_OR_POST)\\(\"([a-z-]+)\""), "warning");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| (info|warning) \\| ([^|]+\\.) \\| ([^|]+\\.) \\|");

    @Test
    void everyCodeIsListed() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("../docs/notices.md"))) {
            Matcher row = ROW.matcher(line);
            assertTrue(row.matches() || !line.startsWith("| `"), line);
            if (row.matches()) {
                assertEquals(null, listed.put(row.group(1), row.group(2)), line);
            }
        }
        assertEquals(made(), listed);
    }

    private static Map<String, String> made() throws IOException {
        Map<String, String> made = new TreeMap<>();
        for (String module : List.of("core", "app", "cli", "export-pdf", "export-docx", "export-html", "export-markdown", "export-table", "export-qda")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    collect(Files.readString(file), made);
                }
            }
        }
        String withheld = made.remove("withheld-");
        Stream.of(Audience.MEMBERS, Audience.PUBLIC).forEach(audience -> made.put("withheld-" + audience.id(), withheld));
        return made;
    }

    private static void collect(String source, Map<String, String> made) {
        MAKING.forEach((pattern, level) -> pattern.matcher(source).results()
                .forEach(found -> made.put(found.group(2), level.isEmpty() ? found.group(1) : level)));
    }
}
