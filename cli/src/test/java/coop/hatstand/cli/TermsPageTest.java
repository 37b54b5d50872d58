package coop.hatstand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.json.BriefingJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/terms.md walks through works as it stands there: ask, read the replies, publish nine answers, check the release. */
final class TermsPageTest {
    private static final Pattern FILE = Pattern.compile("`([a-z]+\\.[a-z]+)`:\\n\\n```[a-z]+\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("^hatstand (.*)$", Pattern.MULTILINE);

    @TempDir
    private Path dir;

    @Test
    void everyCommandOfThePageDoesWhatItSays() throws IOException {
        String page = Files.readString(Path.of("../docs/terms.md"));
        for (Matcher file = FILE.matcher(page); file.find(); ) {
            Files.writeString(dir.resolve(file.group(1)), file.group(2));
        }
        List<Run> runs = new ArrayList<>();
        for (Matcher command = COMMAND.matcher(page); command.find(); ) {
            Run run = Run.of(arguments(command.group(1)));
            assertEquals(ExitCode.DONE, run.code(), command.group(1) + "\n" + run.out() + run.err());
            runs.add(run);
        }
        assertEquals(5, runs.size());
        assertEquals(3, files("work/ask").size());
        assertEquals(9, briefing("work/public").responses().size());
        assertEquals(List.of("Mayo Brandt"), briefing("work/public").respondents().stream().map(person -> person.name()).filter(name -> name.contains("Brandt") || name.contains("Sand")).toList());
        Briefing decided = briefing("work/decided");
        assertTrue(decided.responses().stream().allMatch(response -> response.notes().size() == 1 && response.notes().get(0).text().contains("replies.txt")));
        assertTrue(runs.get(4).out().contains("2 quotations checked: 2 word for word, 0 wrong."), runs.get(4).out());
        Run thanks = Run.of(arguments("verify release.md --thanks --base work/decided/talking-to-a-journalist-tomorrow-spokesperson.json"));
        assertTrue(thanks.out().contains("Mayo Brandt") && !thanks.out().contains("Ilya"), thanks.out());
        Run before = Run.of(arguments("verify release.md --base work/talking-to-a-journalist-tomorrow-spokesperson.json"));
        assertEquals(ExitCode.PROBLEMS, before.code());
    }

    /** The command's words, with its files in the folder of this test. */
    private String[] arguments(String command) {
        List<String> words = new ArrayList<>();
        for (Matcher word = Pattern.compile("\"([^\"]*)\"|\\S+").matcher(command); word.find(); ) {
            words.add(word.group(1) != null ? word.group(1) : word.group());
        }
        return words.stream().map(word -> word.startsWith("seeds/") ? "../" + word : word.startsWith("work") || word.matches("[a-z]+\\.(?:txt|csv|md)") ? dir.resolve(word).toString() : word)
                .toArray(String[]::new);
    }

    private List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(dir.resolve(folder))) {
            return files.toList();
        }
    }

    private Briefing briefing(String folder) throws IOException {
        Path json = files(folder).stream().filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
        try (InputStream in = Files.newInputStream(json)) {
            return new BriefingJson().read(in, "briefing");
        }
    }
}
