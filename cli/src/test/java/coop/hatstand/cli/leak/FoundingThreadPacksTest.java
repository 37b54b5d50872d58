package coop.hatstand.cli.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.cli.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The founding thread's packs as the command writes them, taken apart. */
final class FoundingThreadPacksTest {
    private static final List<String> FORMATS = List.of("pdf", "docx", "md", "json");

    @TempDir
    private Path dir;

    private Run brief(String... more) {
        Stream<String> given = Stream.of("brief", Run.THREAD, "-o", dir.toString(), "--to", "pdf,docx,markdown,json");
        return Run.of(Stream.concat(given, Arrays.stream(more)).toArray(String[]::new));
    }

    /** All that stands in each of the four files, by format. */
    private List<String> packs(String audience) throws IOException {
        List<String> packs = new ArrayList<>();
        for (String format : FORMATS) {
            Path file = dir.resolve("talking-to-a-journalist-tomorrow-" + audience + "." + format);
            byte[] bytes = java.nio.file.Files.readAllBytes(file);
            packs.add(Files.pieces(format, bytes).stream().map(Piece::text).collect(Collectors.joining("\n")));
        }
        return packs;
    }

    @Test
    void the_public_is_quoted_nobody_and_one_line_says_so() throws IOException {
        Run run = brief("--audience", "public");
        run.isFault("nothing here may go to the public", "--default-attribution");
        assertTrue(run.err().contains("9 answers are left out"), run.err());
        try (Stream<Path> written = java.nio.file.Files.list(dir)) {
            assertEquals(0, written.count());
        }
    }

    @Test
    void with_by_hat_the_public_reads_no_name_but_the_speakers() throws IOException {
        assertEquals(0, brief("--audience", "public", "--default-attribution", "by-hat", "--title", "Talking to a journalist tomorrow").code());
        for (String pack : packs("public")) {
            assertTrue(pack.contains("Richard") && pack.contains("a contributor"), pack);
            assertFalse(pack.toLowerCase(Locale.ROOT).contains("respondent a") || pack.contains("talking-to-a-journalist.txt") || pack.contains("\"likes\" : 2"), pack);
            assertFalse(pack.contains("I’m talking to a journalist"), pack);
        }
    }

    @Test
    void nothing_goes_out_under_a_working_title() {
        brief("--audience", "public", "--default-attribution", "by-hat").isFault("called “Talking to a journalist tomorrow”", "--title");
        Run titled = brief("--audience", "public", "--default-attribution", "by-hat", "--title", "Tech co-ops, in their own words");
        assertFalse(titled.err().contains("taken from the source"), titled.err());
        assertTrue(titled.out().contains("tech-co-ops-in-their-own-words-public.pdf"), titled.out());
    }

    @Test
    void members_read_it_all_but_no_name_letter_or_place() throws IOException {
        assertEquals(0, brief("--audience", "members").code());
        for (String pack : packs("members")) {
            assertTrue(pack.contains("a contributor") && pack.contains("Cory Doctorow"), pack);
            assertFalse(pack.toLowerCase(Locale.ROOT).contains("respondent a") || pack.contains("talking-to-a-journalist.txt") || pack.contains("I’m talking to a journalist"), pack);
        }
    }

    @Test
    void the_spokesperson_has_all_of_it() throws IOException {
        assertEquals(0, brief().code());
        for (String pack : packs("spokesperson")) {
            assertTrue(pack.contains("Richard") && pack.contains("Respondent A") && pack.contains("I’m talking to a journalist"), pack);
        }
    }

    @Test
    void a_pack_for_a_hat_is_made_and_says_so() throws IOException {
        Run run = brief("--hat", "CoTech");
        assertEquals(0, run.code(), run.err());
        try (Stream<Path> written = java.nio.file.Files.list(dir)) {
            for (Path file : written.filter(f -> !f.toString().endsWith("json")).toList()) {
                String format = file.toString().replaceFirst(".*\\.", "");
                String pack = Files.pieces(format, java.nio.file.Files.readAllBytes(file)).stream().map(Piece::text).collect(Collectors.joining("\n"));
                assertTrue(pack.toLowerCase(Locale.ROOT).contains("not for release · cotech"), pack);
            }
        }
        brief("--hat", "Nobody’s hat").isFault("Nobody’s hat");
    }
}
