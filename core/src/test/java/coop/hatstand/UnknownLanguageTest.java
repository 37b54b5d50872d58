package coop.hatstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A briefing that another program wrote may be in any language, or in none; the words of this one are then in that asked for. */
final class UnknownLanguageTest {
    @ParameterizedTest
    @ValueSource(strings = {"an", "de-AT", "", "x\ny", "not a tag"})
    void goesOnInTheLanguageOfTheReading(String tag) throws IOException {
        Briefing read = read(tag.replace("\n", "\\n"));
        assertEquals("fr", read.language());
        assertTrue(read.notices().stream().anyMatch(notice -> notice.code().equals("language-unknown")));
        assertFalse(Hatstand.found().pack(read, PackOptions.forAudience(Audience.SPOKESPERSON)).document().blocks().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es-MX", "fr"})
    void staysAsItIsWhereThereAreWords(String tag) throws IOException {
        Briefing read = read(tag);
        assertEquals(tag, read.language());
        assertEquals(List.of(), read.notices());
    }

    private static Briefing read(String tag) throws IOException {
        Source source = Source.of("b.json", "{\"hatstand\":1,\"title\":\"t\",\"language\":\"" + tag + "\",\"questions\":[{\"id\":\"q1\",\"number\":\"1\",\"text\":\"Who?\"}]}");
        return Hatstand.found().read(List.of(source), ReadOptions.builder().language("fr").build());
    }
}
