package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.cli.terminal.Terminal;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Help, version and the list of formats; and that none of it depends on where the command runs. */
final class WordsTest {

    @Test
    void helpNamesEveryPart() {
        Run help = Run.of("--help");
        assertEquals(ExitCode.DONE, help.code());
        List.of("brief", "check", "formats", "--version").forEach(word -> assertTrue(help.out().contains(word), help.out()));
        assertEquals(help, Run.of());
        List.of("--to", "--out", "--audience", "--questions", "--strict").forEach(word -> assertTrue(Run.of("brief", "--help").out().contains(word), word));
    }

    @Test
    void versionIsTheBuilds() {
        assertTrue(Run.of("--version").out().matches("hatstand \\d+\\.\\d+\\.\\d+\\R"), Run.of("--version").out());
    }

    @Test
    void formatsListsReadersAndWriters() {
        Run run = Run.of("formats");
        assertEquals(ExitCode.DONE, run.code());
        List.of("pasted", "discourse", "pdf", "docx", "json").forEach(word -> assertTrue(run.lines().stream().anyMatch(line -> line.startsWith("  " + word)), word));
    }

    @Test
    void formatsDescribesEveryReader() {
        Run.of("formats").lines().stream().filter(line -> line.startsWith("  ")).forEach(line -> assertTrue(line.length() > 20, line));
    }

    @Test
    void wordsDoNotDependOnPlaceOrTime() {
        List<Run> here = everything();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(here, everything());
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(here, everything());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void widthIsTakenWithinReason() {
        assertEquals(List.of(80, 120, 40, 80, 400),
                List.of(Terminal.width(null), Terminal.width("120"), Terminal.width("3"), Terminal.width("wide"), Terminal.width("99999")));
    }

    private static List<Run> everything() {
        return List.of(Run.of("check", Run.THREAD), Run.of("formats"), Run.of("brief", "--help"), Run.of("brief", "nowhere", "--to", "json"),
                Run.of("brief", Run.THREAD, "--audience", "x"));
    }
}
