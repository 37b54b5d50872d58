package coop.hatstand.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Briefings;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BriefingJsonPropertyTest {
    @Provide
    Arbitrary<Briefing> briefings() {
        return Briefings.any();
    }

    @Property(seed = "20261123")
    void what_was_written_reads_back_as_the_same_briefing_and_writes_the_same_bytes(@ForAll("briefings") Briefing briefing) throws IOException {
        String written = Texts.write(briefing);
        Briefing read = Texts.read(written);
        assertEquals(briefing, read);
        assertEquals(written, Texts.write(read));
        assertTrue(new BriefingJson().recognise(Source.of("any", written)));
    }

    @Property(seed = "20261123")
    void any_text_in_any_place_comes_back(@ForAll String title, @ForAll String name, @ForAll String note) throws IOException {
        Briefing briefing = Briefings.of(1, 1, 1, 7).toBuilder().title(title).decline(List.of(name, note)).build();
        Briefing read = Texts.read(Texts.write(briefing));
        assertEquals(CleanText.encodable(title), read.title());
        assertEquals(Texts.write(briefing), Texts.write(read));
    }
}
