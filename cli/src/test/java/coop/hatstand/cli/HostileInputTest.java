package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hostile input ends in a result, or in one line that says why not, and soon: the quick ones through the whole command, others as far as the briefing. */
final class HostileInputTest {
    private static final boolean FEWER = Integer.getInteger("hatstand.tries", 100) < 100;
    private static final Duration SOON = Duration.ofMinutes(5);
    private static final Set<String> WORDS = Set.of("a million open brackets", "quotations, each line deeper", "pictures in brackets", "a tag of 100,000 attributes",
            "half surrogates as JSON tells them", "control characters", "NULs", "links that run or read files", "names that steer", "names that are paths", "a title that is a path",
            "one word of a million letters", "one line of 200 MB", "posts that quote what quotes");

    /** Quick to read, but of as many answers as take long to write. */
    private static final Set<String> READ = Set.of("angles", "lists, each line deeper", "100,000 labels of one question", "100,000 quotes of a question",
            "100,000 restated questions", "signatures", "100,000 times <table><tr><td>", "a head of one long line");

    private static final List<String> FORMATS = List.of("pdf", "docx", "html", "markdown");

    /** Beyond the usual limits, which would refuse some of these before they could hurt. */
    private static final List<String> FAR = List.of("--limit", "lines=10000000", "--limit", "answers=1000000");

    @TempDir
    private Path dir;

    static Stream<HostileInput> quick() {
        Stream<HostileInput> words = Stream.concat(HostileWords.all(), HostilePeople.all()).filter(input -> WORDS.contains(input.name()));
        Stream<HostileInput> mail = HostileMail.all().filter(input -> input.name().contains("deep") || input.name().startsWith("quotes") || input.name().contains("boundary that"));
        Stream<HostileInput> data = HostileData.all().filter(input -> input.name().contains("number") || input.name().contains("deep") || input.name().contains("columns"));
        return Stream.of(words, mail, data, HostileZips.all()).flatMap(inputs -> inputs);
    }

    /** All of the quick ones; where fewer tries are asked for, a quarter of them, always the same. */
    static Stream<HostileInput> tried() {
        return quick().filter(input -> !FEWER || Math.floorMod(input.name().hashCode(), 4) == 0);
    }

    static Stream<HostileInput> others() {
        Set<String> quick = Stream.concat(quick(), read()).map(HostileInput::name).collect(Collectors.toSet());
        return HostileInput.all().filter(input -> !quick.contains(input.name()));
    }

    static Stream<HostileInput> read() {
        return HostileInput.all().filter(input -> READ.contains(input.name()));
    }

    @ParameterizedTest
    @MethodSource("tried")
    void endsInAResultOrOneLine(HostileInput input) throws IOException {
        ends("brief", input.in(dir).toString(), "-o", dir.resolve("out").toString(), "--to", formats(input));
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("read")
    void isReadSoon(HostileInput input) throws IOException {
        ends("check", input.in(dir).toString());
    }

    /** Some minutes of work, so only when asked for. */
    @ParameterizedTest
    @MethodSource("others")
    @EnabledIfSystemProperty(named = "hatstand.hostile", matches = "all")
    void isReadOrRefusedInOneLine(HostileInput input) throws IOException {
        ends("check", input.in(dir).toString());
    }

    /** All that are usual; where fewer tries are asked for, one of them, always the same for an input. */
    private static String formats(HostileInput input) {
        return FEWER ? FORMATS.get(Math.floorMod(input.name().hashCode(), FORMATS.size())) : String.join(",", FORMATS);
    }

    private static void ends(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(FAR);
        Run run = assertTimeoutPreemptively(SOON, () -> Run.of(all.toArray(String[]::new)));
        assertTrue(List.of(ExitCode.DONE, ExitCode.FAULT).contains(run.code()), run.err());
        assertEquals(run.code() == ExitCode.DONE ? 0 : 1, run.err().lines().filter(line -> line.startsWith("hatstand: ")).count(), run.err());
    }
}
