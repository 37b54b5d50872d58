package coop.hatstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Notice;
import coop.hatstand.json.BriefingJson;
import coop.hatstand.markup.Markdown;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody's e-mail address comes into a briefing. */
final class EmailsTest {
    private static final String THREAD = """
            === cora@mill.example
            A reporter from desk@paper.example wants to talk. Answer to cora@mill.example, please.

            1. Who keeps the mill? Or write to keys@mill.example?
            2. What is it for?

            === Dov (dov@bakers.example)
            1. Ask Dov.Lund@Bakers.example or [the desk](mailto:dov.lund@bakers.example?subject=Hello), <ed@bakers.example>.

            2. Bread, said press@bakers.example. See https://lists.example.org/list/mill@lists.example.org/1 and react@18.2.0.

            === Eva
            > What is it for? eva@mill.example

            Flour. And `eva+x@mill.example`.

            Nothing else, says fay@mill.example.
            """;

    private final Hatstand hatstand = Hatstand.found();

    @Test
    void areInNoPartOfWhatIsRead() throws IOException {
        Briefing briefing = hatstand.read(Source.of("jo@mill.example.txt", THREAD));
        String json = json(briefing);
        assertFalse(json.toLowerCase(Locale.ROOT).replace("mill@lists.example.org", "").matches("(?s).*[a-z]@[a-z].*"), json);
        assertTrue(json.contains("https://lists.example.org/list/mill@lists.example.org/1 and react@18.2.0"), json);
        assertEquals(2, briefing.questions().size());
        assertTrue(briefing.questions().get(0).text().contains("Or write to [e-mail address]?"), json);
        List<String> counted = briefing.notices().stream().filter(notice -> notice.code().equals("email-addresses")).map(Notice::text).toList();
        assertEquals(1, counted.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "Ask jo@mill.example. | Ask [e-mail address]. | 1",
        "Ask jo at mill dot example. | Ask [e-mail address]. | 1",
        "Ask jo [at] mill [dot] example or jo (at) mill.example | Ask [e-mail address] or [e-mail address] | 2",
        "Ask jo dot lund at mill dot co dot example. | Ask [e-mail address]. | 1",
        "Write to me: jo at mill.example | Write to me: [e-mail address] | 1",
        "It is jo.lund at mill.example, twice. | It is [e-mail address], twice. | 1",
        "Escriba a jo arroba mill punto example. | Escriba a [e-mail address]. | 1",
        "I work at mill.example and look at hay.example. | I work at mill.example and look at hay.example. | 0",
        "Find us at mill dot example. | Find us at mill dot example. | 0",
        "Ask jo@mill.example or JO@mill.example | Ask [e-mail address] or [e-mail address] | 1",
        "Ask **jo@mill.example** and *sam*@mill.example | Ask **[e-mail address]** and _[e-mail address]_ | 2",
        "[write](mailto:jo@mill.example) | write | 1",
        "[write](mailto:jo%40mill.example) | write | 1",
        "[join](https://mill.example/?email=jo%40mill.example) | join | 1",
        "tel/jo@mill.example | tel/[e-mail address] | 1",
        "[me](https://forum.example/@jo.smith) | [me](https://forum.example/@jo.smith) | 0",
        "at jo@host, @jo, a @ b.example, v@1.2 | at jo@host, @jo, a @ b.example, v@1.2 | 0"
    })
    void areReplacedAndCounted(String words, String left, int count) throws IOException {
        Briefing briefing = hatstand.read(Source.of("t.md", raw("ana", 1, "1. Why is it so?\n2. What is it for?") + raw("ben", 2, "1. " + words)));
        assertEquals(left, Markdown.write(briefing.responses().get(0).body()).strip().replace("\\", ""));
        String counted = briefing.notices().stream().filter(notice -> notice.code().equals("email-addresses")).map(Notice::text).findFirst().orElse("0 ");
        assertTrue(counted.startsWith(count + " "), counted);
    }

    @Test
    void stayInABriefingThatAHostMade() throws IOException {
        Briefing made = hatstand.read(Source.of("t.txt", THREAD)).toBuilder().title("Write to ana@mill.example").build();
        String json = json(made);
        assertEquals(json, json(hatstand.read(Source.of("t.json", json))));
    }

    private static String raw(String author, int number, String words) {
        return author + " | 2026-05-04 10:51:51 UTC | #" + number + "\n\n" + words + "\n\n-------------------------\n\n";
    }

    private static String json(Briefing briefing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BriefingJson().write(briefing, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
