package coop.hatstand.cli.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.Hatstand;
import coop.hatstand.Pack;
import coop.hatstand.Packing;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * <p>Markdown and JSON are made of every case for both audiences; PDF and Word, which take ten times as long, of every eighth for each
 * of the two; all four for the spokesperson of another eighth.
 */
final class LeakPropertyTest {
    private static final List<String> TEXTS = List.of("markdown", "json");
    private static final List<String> ALL = List.of("pdf", "docx", "markdown", "json");
    private final Hatstand hatstand = Hatstand.found();

    @Provide
    Arbitrary<Long> cases() {
        return Arbitraries.longs().withDistribution(RandomDistribution.uniform()).withoutEdgeCases();
    }

    @Property(seed = "20261123", tries = 2000, shrinking = ShrinkingMode.OFF)
    void no_file_lets_anything_out(@ForAll("cases") long seed) throws IOException {
        Briefing briefing = Cases.of(seed);
        Optional<Attribution> chosen = Optional.of(Attribution.values()[Math.floorMod(seed / 16, 4)]).filter(a -> Math.floorMod(seed / 64, 3) > 0);
        int turn = Math.floorMod(seed, 8);
        check(briefing, Audience.MEMBERS, chosen, turn == 0 ? ALL : TEXTS);
        check(briefing, Audience.PUBLIC, chosen, turn == 4 ? ALL : TEXTS);
        if (turn == 2) {
            check(briefing, Audience.SPOKESPERSON, chosen, ALL);
        }
    }

    private void check(Briefing briefing, Audience audience, Optional<Attribution> chosen, List<String> formats) throws IOException {
        Pack pack = hatstand.pack(briefing, new Packing(audience, chosen, Optional.empty()));
        Expected expected = new Expected(briefing, audience, chosen);
        for (String format : formats) {
            List<Piece> pieces = Files.pieces(hatstand, pack, format);
            assertEquals(List.of(), found(pieces, expected.withheld()), () -> format + " for " + audience.id());
            assertEquals(List.of(), missing(pieces, expected.words()), () -> format + " for " + audience.id());
            if (audience == Audience.SPOKESPERSON) {
                assertEquals(List.of(), missing(pieces, expected.names()), () -> format + " for " + audience.id());
            }
        }
    }

    private static List<String> found(List<Piece> pieces, List<Folded> withheld) {
        List<String> found = new ArrayList<>();
        for (Piece piece : pieces) {
            Folded text = new Folded(piece.text());
            withheld.stream().filter(text::holds).forEach(form -> found.add(form.text() + " in " + piece.place() + ": " + text.around(form)));
        }
        return found;
    }

    private static List<String> missing(List<Piece> pieces, List<Folded> wanted) {
        List<Folded> texts = pieces.stream().map(piece -> new Folded(piece.text())).toList();
        return wanted.stream().filter(form -> texts.stream().noneMatch(text -> text.text().contains(form.text()))).map(Folded::text).toList();
    }
}
