package coop.hatstand.cli.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.Hatstand;
import coop.hatstand.Pack;
import coop.hatstand.app.Choices;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.terms.DoubtfulTerms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;

/**
 * No file of any format lets out what its audience may not have, whatever people are called, and none loses what it may have.
 *
 * <p>Every case is made in all four formats for both audiences, which take a core each; of every eighth also for the spokesperson.
 */
final class LeakPropertyTest {
    private static final List<String> FORMATS = List.of("pdf", "docx", "html", "markdown", "json");
    private final Hatstand hatstand = Hatstand.found();

    @Provide
    Arbitrary<Long> cases() {
        return Arbitraries.longs().withDistribution(RandomDistribution.uniform()).withoutEdgeCases();
    }

    @Property(seed = "20261123", tries = 2000, shrinking = ShrinkingMode.OFF)
    void no_file_lets_anything_out(@ForAll("cases") long seed) {
        Briefing briefing = DoubtfulTerms.mark(Cases.of(seed), Labels.of("en"));
        Optional<Attribution> chosen = Optional.of(Attribution.values()[Math.floorMod(seed / 16, 4)]).filter(a -> Math.floorMod(seed / 64, 3) > 0);
        List.of(Audience.MEMBERS, Audience.PUBLIC).parallelStream().forEach(audience -> check(briefing, audience, chosen));
        if (Math.floorMod(seed, 8) == 2) {
            check(briefing, Audience.SPOKESPERSON, chosen);
        }
    }

    private Pack pack(Briefing briefing, Audience audience, Optional<Attribution> chosen) {
        try {
            return hatstand.pack(briefing, Choices.packing(audience, chosen, List.of(), Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(Briefing briefing, Audience audience, Optional<Attribution> chosen) {
        Pack pack = pack(briefing, audience, chosen);
        Expected expected = new Expected(briefing, audience, chosen);
        List<Folded> wanted = new ArrayList<>(expected.words());
        wanted.addAll(audience == Audience.SPOKESPERSON ? expected.names() : List.of());
        for (String format : FORMATS) {
            Map<Folded, String> texts = texts(pack, format);
            assertEquals(List.of(), found(texts, expected.withheld()), () -> format + " for " + audience.id());
            assertEquals(List.of(), missing(texts.keySet(), wanted), () -> format + " for " + audience.id());
        }
    }

    /** Each text of a file once, and a place where it stands. */
    private Map<Folded, String> texts(Pack pack, String format) {
        try {
            Map<String, String> distinct = new LinkedHashMap<>();
            Files.pieces(hatstand, pack, format).forEach(piece -> distinct.putIfAbsent(piece.text(), piece.place()));
            Map<Folded, String> texts = new LinkedHashMap<>();
            distinct.forEach((text, place) -> texts.put(new Folded(text), place));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Map<Folded, String> texts, List<Folded> withheld) {
        List<String> found = new ArrayList<>();
        texts.forEach((text, place) -> withheld.stream().filter(text::holds).forEach(form -> found.add(form.text() + " in " + place + ": " + text.around(form))));
        return found;
    }

    private static List<String> missing(Set<Folded> texts, List<Folded> wanted) {
        return wanted.stream().filter(form -> texts.stream().noneMatch(text -> text.text().contains(form.text()))).map(Folded::text).toList();
    }
}
