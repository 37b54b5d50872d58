package coop.hatstand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Introduction;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Prose;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words that may state terms keep an answer with the spokesperson, from the source to the pack, until somebody decides. */
final class DoubtfulTermsTest {
    private static final Hatstand HATSTAND = Hatstand.found();
    private static final String THREAD = """
            === Ines (Harbour Bakery)
            Please answer by number.

            1. How did you start?
            2. Who pays for the building?

            === Tomas Rill (Mill Laundry; on the record)
            1. With two machines.
            2. Off the record: the bank said no twice.

            === Oona Vale (Vale Printers)
            Please don't name me, just the co-op.

            1. Four of us left the old firm.
            2. The jobs do. Tomas Rill said to keep count.
            """;

    private static Briefing read(ReadOptions reading) throws IOException {
        return HATSTAND.read(List.of(Source.of("thread.txt", THREAD.getBytes(StandardCharsets.UTF_8))), reading);
    }

    private static String words(Briefing briefing, Audience audience) throws IOException {
        return Prose.of(HATSTAND.pack(briefing, PackOptions.builder(audience).defaultAttribution(Attribution.ON_THE_RECORD).build()).document());
    }

    @Test
    void whateverIsChosenOrStatedNobodyElseIsGivenWhatIsInDoubt() throws IOException {
        for (Audience audience : List.of(Audience.PUBLIC, Audience.MEMBERS)) {
            String words = words(read(ReadOptions.USUAL), audience);
            assertTrue(words.contains("With two machines"), words);
            List.of("bank said", "Four of us", "The jobs do", "Oona").forEach(secret -> assertFalse(words.contains(secret), words));
        }
    }

    @Test
    void theSpokespersonReadsItFirst() throws IOException {
        String words = words(read(ReadOptions.USUAL), Audience.SPOKESPERSON);
        assertTrue(words.contains("bank said no twice") && words.contains("terms in the text: read"), words);
        assertTrue(words.indexOf("Read first") >= 0 && words.indexOf("Read first") < words.indexOf("Who answered what"), words);
    }

    @Test
    void aPackForOthersSaysSoFirst() throws IOException {
        Pack pack = HATSTAND.pack(read(ReadOptions.USUAL), PackOptions.builder(Audience.PUBLIC).defaultAttribution(Attribution.ON_THE_RECORD).build());
        assertEquals("terms-in-text", pack.notices().get(0).code());
    }

    @Test
    void theTableOfPeopleDecides() throws IOException {
        Briefing decided = read(ReadOptions.builder().people(List.of(Introduction.of("Tomas Rill", Attribution.ON_THE_RECORD), Introduction.of("Oona Vale", Attribution.BY_HAT))).build());
        assertEquals(Optional.of(Doubt.Decider.PEOPLE_FILE), decided.responses().get(1).doubtful().flatMap(Doubt::decidedBy));
        String words = words(decided, Audience.PUBLIC);
        assertTrue(words.contains("bank said") && words.contains("Four of us"), words);
        assertFalse(words.contains("Oona"), words);
    }
}
