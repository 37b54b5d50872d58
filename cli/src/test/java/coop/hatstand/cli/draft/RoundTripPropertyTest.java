package coop.hatstand.cli.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.json.BriefingJson;
import coop.hatstand.revise.Revised;
import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;

/** A draft that nobody edited is read back as the briefing it was made of: nothing was changed, nothing is without a place. */
final class RoundTripPropertyTest {
    private final Hatstand hatstand = Hatstand.found();

    @Provide
    Arbitrary<Long> cases() {
        return Arbitraries.longs().withDistribution(RandomDistribution.uniform()).withoutEdgeCases();
    }

    @Property(seed = "20261123", tries = 150, shrinking = ShrinkingMode.OFF)
    void inWord(@ForAll("cases") long seed) throws IOException {
        unchanged(WildBriefing.of(seed), "docx", false);
    }

    @Property(seed = "20261123", tries = 150, shrinking = ShrinkingMode.OFF)
    void inMarkdown(@ForAll("cases") long seed) throws IOException {
        unchanged(WildBriefing.of(seed), "markdown", true);
    }

    private void unchanged(Briefing briefing, String format, boolean withBase) throws IOException {
        ByteArrayOutputStream draft = new ByteArrayOutputStream();
        hatstand.write(briefing, PackOptions.forAudience(Audience.SPOKESPERSON), format, draft);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new BriefingJson().content(briefing).writeTo(json);
        Optional<Source> base = withBase ? Optional.of(Source.of("base.json", json.toByteArray())) : Optional.empty();
        Revised revised = hatstand.revise(List.of(Source.of("draft." + format, draft.toByteArray())), ReadOptions.USUAL, base);
        assertEquals(List.of(), revised.edits());
        assertEquals(List.of(), revised.notices());
        assertEquals(briefing, revised.briefing());
    }
}
