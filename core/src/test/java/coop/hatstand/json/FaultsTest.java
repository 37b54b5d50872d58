package coop.hatstand.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Briefings;
import coop.hatstand.source.BriefingFormatException;
import coop.hatstand.source.Limit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no briefing is refused in one line that names the source, the place and the cure. */
class FaultsTest {
    private static final String START = "{\"hatstand\":1,\"title\":\"T\",";

    @Test
    void fieldsLeftOutAreNamedInTheBriefingsLanguage() throws IOException {
        String json = "{\"hatstand\":1,\"future\":[],\"title\":\"T\",\"language\":\"fr\"}";
        Briefing briefing = new BriefingJson().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "b.json");
        assertEquals("Cette version ne connaît pas le champ /future du dossier ; il a été laissé de côté.".replace(" ;", "\u00a0;"), briefing.notices().get(0).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "'' | b.json: is empty; a briefing starts {\"hatstand\":1",
        "[] | b.json, line 1, column 1: must be an object",
        "{} | b.json, line 1, column 2: the field \"hatstand\" is missing; add it",
        "{\"hatstand\":1} | b.json, line 1, column 14: the field \"title\" is missing; add it",
        "{\"hatstand\":2,\"future\":[]} | b.json, line 1, column 13 (/hatstand): this is briefing format 2, and only format 1 can be read; use the version of Hatstand that wrote it, or a newer one",
        "{\"hatstand\":\"1\"} | b.json, line 1, column 13 (/hatstand): must be a whole number",
        "{\"hatstand\":1,\"title\":null} | b.json, line 1, column 23 (/title): must be a text",
        "{\"hatstand\":1,\"title\":\"T\",\"title\":\"T\"} | b.json, line 1, column 35 (/title): this field stands twice; keep one",
        "{\"hatstand\":1,\"title\":\"T\",\"hats\":{}} | b.json, line 1, column 34 (/hats): must be a list",
        "{\"hatstand\":1,\"title\":\"T\"} {} | b.json, line 1, column 28: there is more after the briefing's end; take it out",
        "{\"hatstand\":1,\"title\":\"T\",\"hats\":[{\"id\":\"h\"}]} | b.json, line 1, column 44 (/hats/0): the field \"name\" is missing; add it",
        "{\"hatstand\":1,\"title\":\"T\",\"hats\":[{\"id\":\"h\",\"name\":\"H\"},{\"id\":\"h\",\"name\":\"I\"}]} | b.json: two of kind hat have the id \"h\"; correct the id",
        "{\"hatstand\":1,\"title\":\"T\",\"respondents\":[{\"id\":\"r\",\"name\":\"R\",\"convener\":1}]} | b.json, line 1, column 74 (/respondents/0/convener): must be true or false",
        "{\"hatstand\":1,\"title\":\"T\",\"respondents\":[{\"id\":\"r\",\"name\":\"R\",\"hats\":[\"x\",\"y\"]}]} | b.json: respondent r points at \"x\", which is not there (and 1 more); correct the id",
        "{\"hatstand\":1,\"title\":\"T\",\"respondents\":[{\"id\":\"r\",\"name\":\"R\",\"attribution\":\"secret\"}]} | b.json, line 1, column 77 (/respondents/0/attribution): \"secret\" is none of these: on-the-record, by-hat, background, off-the-record",
        "{\"hatstand\":1,\"title\":\"T\",\"responses\":[{\"id\":\"a\",\"source\":{\"at\":\"soon\"}}]} | b.json, line 1, column 65 (/responses/0/source/at): \"soon\" is no time; write one such as 2026-02-23T09:30:00Z",
        "{\"hatstand\":1,\"title\":\"T\",\"responses\":[{\"source\":{\"likes\":99999999999}}]} | b.json, line 1, column 59 (/responses/0/source/likes): must be a whole number of at most 2147483647",
        "{\"hatstand\":1,\"title\":\"T\",\"responses\":[{\"source\":{\"likes\":1.5}}]} | b.json, line 1, column 59 (/responses/0/source/likes): must be a whole number",
    })
    void the_message_says_where_and_what_to_do(String text, String message) {
        assertEquals(message, messageOf(text.equals("''") ? "" : text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"{\"hatstand\":1,", "{\"hatstand\":1,,", "hello", "{\"hatstand\":1,\"title\":\"T\nU\"}", "{\"hatstand\":01}", "{\"hatstand\":1,\"title\":\"\\x\"}"})
    void broken_json_is_said_in_one_line(String text) {
        String message = messageOf(text);
        assertTrue(message.matches("b\\.json, line \\d+, column \\d+: not valid JSON \\(.*\\); mend it there, or write the file again"), message);
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        byte[] bytes = "{\"hatstand\":1,\"title\":\"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
        String message = assertThrows(BriefingFormatException.class, () -> new BriefingJson().read(new ByteArrayInputStream(bytes), "b.json")).getMessage();
        assertTrue(message.contains("not valid JSON"), message);
    }

    @Test
    void deep_nesting_long_numbers_and_long_names_are_refused() {
        assertLimit(START + "\"x\":" + "[".repeat(100_000));
        assertLimit(START + "\"x\":" + "9".repeat(100_000) + "}");
        assertLimit(START + "\"" + "x".repeat(BriefingJson.MAX_NAME + 1) + "\":1}");
        assertLimit("{\"hatstand\":1,\"title\":\"" + "x".repeat(Limit.TEXT.usual() + 100_000) + "\"}");
    }

    private void assertLimit(String text) {
        String message = messageOf(text);
        assertTrue(message.contains("more than is read: at most 32 levels"), message);
    }

    @Test
    void what_strangers_wrote_does_not_break_the_line() {
        String message = messageOf("{\"hatstand\":1,\"title\":\"T\",\"respondents\":[{\"id\":\"r\",\"name\":\"R\",\"attribution\":\"a\\nb\\u202e" + "c".repeat(500) + "\"}]}");
        assertFalse(message.contains("\n"));
        assertFalse(message.contains("\u202e"));
        assertTrue(message.length() < 400, message);
    }

    @Property(seed = "20261123")
    void any_damage_is_a_briefing_or_one_line(@ForAll int where, @ForAll char with) throws IOException {
        String whole = Texts.write(Briefings.of(2, 2, 2, 5));
        int at = Math.floorMod(where, whole.length());
        String damaged = whole.substring(0, at) + with + whole.substring(at + 1);
        try {
            Texts.read(damaged);
        } catch (BriefingFormatException e) {
            assertFalse(e.getMessage().contains("\n"));
            assertTrue(e.getMessage().startsWith("b.json"));
        }
    }

    private String messageOf(String text) {
        return assertThrows(BriefingFormatException.class, () -> Texts.read(text)).getMessage();
    }
}
