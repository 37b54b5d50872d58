package coop.hatstand.internal.withhold.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.Hatstand;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.internal.withhold.text.Replacement;
import coop.hatstand.json.BriefingJson;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that are spelled out go; words that only look a little like one stay. */
class SpelledOutAddressesTest {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Set<String> TEXT = Set.of("txt", "md", "csv", "tsv", "json", "mbox", "html", "eml");

    private static String left(String text) {
        return Replacement.apply(text, new EmailFinder("█").edits(text, false, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ez @ crumb.example", "ez <at> crumb.example", "ez＠crumb.example", "ez (ät) crumb punkt example", "ez[at]crumb[dot]example", "ez at crumb dot example",
        "ez punkt t at crumb punkt de", "ez arroba crumb punto es", "ez arobase crumb point fr", "ez chiocciola crumb punto it", "ez arroba crumb ponto pt", "ez apenstaartje crumb punt nl",
        "ez AT crumb DOT example", "ez.tyne at crumb.example", "ez@crumb。example", "ez＠crumb。example", "ez @ crumb。example", "ez(at)crumb｡example", "ez＠mail。crumb．example", "ez@crumb．coop．example", "ez {at} crumb {dot} example", "ez (at) crumb.example"})
    void spelled_out_in_any_way_they_go(String address) {
        assertEquals("Write: █ now", left("Write: " + address + " now"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It moved at some point last spring.", "We stopped at this point in time.", "He arrived at a dot on the map.", "Look at point 4 and at point 5.",
        "They overstep at some point and leave.", "fine - at this point there is none", "I work at bread.example these days", "arrive at the dot com bubble", "Compramos dos arrobas y punto.",
        "La chiocciola è lenta, punto e basta.", "Wir treffen uns at Home. Punkt. Ende.", "À ce point, on arrête.", "meet us @ noon. See you", "two @ 3.50 each", "x @ y", "chez nous point final",
        "ask at the till.No more", "见 ez 。And so on", "来 @ home。谢谢", "we met @ noon。See you", "at dot at dot at dot", "sat at one point me too"})
    void other_words_stay(String words) {
        assertEquals(words, left(words));
    }

    @Test
    void what_is_not_sure_is_a_persons_to_decide() {
        String text = "Just ask ann at coop.example about it.";
        assertEquals(text, left(text));
        assertEquals(List.of("ann at coop.example"), SpelledOutAddresses.doubtful(text, SpelledOutAddresses.in(text)));
    }

    @Test
    void a_long_text_of_nothing_but_signs_takes_no_time() {
        String text = "a at b dot ".repeat(20_000) + "@ ".repeat(50_000) + "a.".repeat(50_000);
        assertTrue(left(text).length() <= text.length());
    }

    /** As text, mail and survey: read through the one door, none of the words is lost on the way or in a pack. */
    @ParameterizedTest
    @ValueSource(strings = {"txt", "mbox", "csv"})
    void ordinary_words_come_through_every_kind_of_source(String type) throws IOException {
        Path file = Path.of("src/test/resources/coop/hatstand/internal/withhold/address/ordinary-words." + type);
        Briefing read = Hatstand.found().read(Source.of(file));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new BriefingJson().write(read, written);
        String words = written.toString(StandardCharsets.UTF_8);
        assertFalse(words.contains("[e-mail address]"), words);
        List.of("Look at point 3 and then at point 7 of the rules", "es reicht. At last", "Una arroba, punto y aparte", "三点开门。@ 门口。谢谢大家").forEach(line -> assertTrue(words.contains(line), line + " in " + words));
    }

    /** No seed and no fixture of any module loses words for an address that is none. */
    @Test
    void nothing_in_the_seeds_and_fixtures_is_taken_for_an_address_that_is_none() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : texts()) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            for (Replacement replacement : new EmailFinder("█").edits(text, false, true)) {
                String taken = text.substring(replacement.start(), replacement.end());
                if (!ADDRESS.matcher(taken).matches()) {
                    wrong.add(file + ": " + taken);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Path> texts() throws IOException {
        List<Path> files = new ArrayList<>();
        List<Path> roots;
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            roots = Stream.concat(modules.map(module -> module.resolve("src/test/resources")), Stream.of("seeds", "docs").map(Path.of("..")::resolve)).filter(Files::isDirectory).toList();
        }
        for (Path root : roots) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(Files::isRegularFile).filter(file -> TEXT.contains(file.toString().replaceAll(".*\\.", "").toLowerCase(Locale.ROOT))).forEach(files::add);
            }
        }
        assertTrue(files.size() > 12, files.toString());
        Stream.of("txt", "csv", "mbox", "json", "html").forEach(type -> assertTrue(files.stream().anyMatch(file -> file.toString().endsWith("." + type)), type));
        return files;
    }
}
