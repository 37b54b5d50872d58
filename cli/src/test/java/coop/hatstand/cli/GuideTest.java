package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.cli.terminal.Terminal;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command explains itself, and what it makes of arguments that are nearly right. */
final class GuideTest {
    private static final List<String> COMMANDS = List.of("brief", "check", "file", "ask", "verify", "formats", "serve");

    @TempDir
    private Path dir;

    @Test
    void helpListsTheCommandsAndAskedForOneItsOptionsInGroupsWithExamples() {
        COMMANDS.forEach(command -> assertTrue(Run.of("help").out().contains("\n  " + command + " "), command));
        assertEquals(Run.of("help", "brief").out(), Run.of("brief", "--help").out());
        COMMANDS.forEach(command -> assertTrue(Run.of("help", command).out().contains("\nExamples:\n  hatstand " + command), command));
        String help = Run.of("help", "brief").out();
        List<Integer> places = Stream.of("\nInput:", "\nWho:", "\nOutput:", "\nAdvanced:", "\nExamples:").map(help::indexOf).toList();
        assertEquals(places.stream().sorted().toList(), places);
        assertTrue(places.get(0) > 0, help);
    }

    @Test
    void aFileAloneIsMadeABriefing() throws Exception {
        Path out = dir.resolve("out");
        Run run = Run.of(Run.THREAD, "--to", "markdown", "-o", out.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(1, files.count());
        }
        Run.of("no-such-thread.txt").isFault("no-such-thread.txt: no such file");
    }

    @ParameterizedTest
    @CsvSource({"breif,brief", "chek,check", "verfiy,verify", "serv,serve", "format,formats", "aks,ask", "hlep,help"})
    void aCommandThatIsNearlyRightIsNamed(String typed, String meant) {
        Run.of(typed, "x").isFault("“" + typed + "”", "Did you mean " + meant + "?");
    }

    @ParameterizedTest
    @CsvSource({"--audiance,--audience", "--tittle,--title", "--too,--to", "--ou,--out", "--compcat,--compact", "--pepole=x,--people"})
    void anOptionThatIsNearlyRightIsNamed(String typed, String meant) {
        Run.of("brief", Run.THREAD, typed).isFault("Did you mean " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "publish", "--frobnicate"})
    void whatIsNearNothingIsJustUnknown(String typed) {
        assertFalse(Run.of(typed).err().contains("Did you mean"));
    }

    @Test
    void aBlankAfterTheCommaOfAListIsExplained() {
        Run.of("brief", Run.THREAD, "--to", "pdf,", "docx").isFault("--to pdf,docx");
        Run.of("brief", Run.THREAD, "--to=pdf,", "docx").isFault("--to pdf,docx");
        Run.of("brief", "--to", "pdf", ",docx", Run.THREAD).isFault("--to pdf,docx");
        assertEquals(ExitCode.DONE, Run.of("brief", Run.THREAD, "--to", "markdown, json", "-o", dir.toString()).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "65536", "-1", "http", "123456789012"})
    void aPortBeyondTheRangeIsRefusedAsSuch(String port) {
        Run.of("serve", "--port=" + port).isFault("from 0 to 65535");
    }

    @Test
    void whatIsWrongWithArgumentsIsSaidInTheLanguageAmongThem() {
        Run french = Run.of("brief", Run.THREAD, "--too", "pdf", "--language", "fr");
        assertTrue(french.err().contains("Vouliez-vous dire --to"), french.err());
        Run spanish = Run.of("check", "--language=es");
        assertTrue(spanish.err().contains("falta algo: INPUT"), spanish.err());
    }

    @Test
    void quietPrintsNoNotesAndVerboseAllOfThem() {
        Run usual = Run.of("brief", Run.THREAD, "--to", "markdown", "-o", dir.resolve("a").toString());
        Run quiet = Run.of("brief", Run.THREAD, "--to", "markdown", "-o", dir.resolve("b").toString(), "--quiet");
        Run verbose = Run.of("brief", Run.THREAD, "--to", "markdown", "-o", dir.resolve("c").toString(), "--verbose");
        assertEquals("", quiet.err());
        assertTrue(quiet.out().contains("Wrote ") && !quiet.out().contains("Next:"), quiet.out());
        assertTrue(usual.out().contains("Next:"), usual.out());
        assertTrue(verbose.err().lines().count() >= usual.err().lines().count(), verbose.err());
    }

    @Test
    void errorsAreColouredOnlyIfThatIsWanted() {
        assertTrue(Run.of("check", "none.txt", "--color", "always").err().startsWith("\u001B[31mhatstand: "));
        assertTrue(Run.of("check", "none.txt", "--color", "never").err().startsWith("hatstand: "));
        assertTrue(Run.of("check", "none.txt").err().startsWith("hatstand: "));
        Run.of("check", Run.THREAD, "--color", "pink").isFault("pink", "auto, always, never");
    }

    @Test
    void aPersonGetsNoticesInLinesOfTheTerminalsWidth() {
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), InputStream.nullInputStream(), 40, OptionalLong.of(1_000_000));
        new HatstandCommand(terminal, loader -> Hatstand.builder(loader).build()).run("check", "there-is-no-such-thread.txt", "--color", "never");
        assertTrue(err.toString().lines().count() > 1, err.toString());
        err.toString().lines().forEach(line -> assertTrue(line.length() <= 40, line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish", "man"})
    void completionsAndTheManualPageNameEveryOptionOfEveryCommand(String shell) {
        String text = Run.of("completion", shell).out().replace("\\-", "-");
        for (String command : COMMANDS) {
            assertTrue(text.contains(command), command);
            Pattern.compile("--[a-z-]+").matcher(Run.of("help", command).out()).results().map(found -> found.group())
                    .forEach(option -> assertTrue(text.contains(shell.equals("fish") ? "-l " + option.substring(2) : option), () -> command + " " + option));
        }
    }
}
