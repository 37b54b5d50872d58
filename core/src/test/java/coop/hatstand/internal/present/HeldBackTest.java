package coop.hatstand.internal.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.ReadOptions;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Section;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is the spokesperson's alone, off the record or in doubt, is marked as held back, and nothing else is. */
final class HeldBackTest {
    private static final String THREAD = """
            === Ines (Harbour Bakery)
            Please answer by number.

            1. How did you start?
            2. Who pays for the building?

            === Tomas Rill (Mill Laundry; off the record)
            1. With two machines.

            === Oona Vale (Vale Printers; on the record)
            1. Four of us left the old firm.
            2. Between us, the jobs do not.

            === Per Holm (Holm Boats)
            2. The members do.
            """;

    private static Stream<Entry> entries(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block instanceof Section section ? entries(section.blocks()) : block instanceof Entry entry ? Stream.of(entry) : Stream.of());
    }

    private static List<String> heldBack(Audience audience) throws IOException {
        Hatstand hatstand = Hatstand.found();
        Document document = hatstand.pack(hatstand.read(List.of(Source.of("thread.txt", THREAD.getBytes(StandardCharsets.UTF_8))), ReadOptions.USUAL), PackOptions.forAudience(audience)).document();
        return entries(document.blocks()).filter(entry -> entry.byline().heldBack()).map(Entry::id).toList();
    }

    @Test
    void offTheRecordAndInDoubt() throws IOException {
        assertEquals(List.of("a2.1", "a3.2"), heldBack(Audience.SPOKESPERSON));
    }

    @Test
    void nothingOfThatKindIsInPacksForOthers() throws IOException {
        assertEquals(List.of(), heldBack(Audience.MEMBERS));
        assertEquals(List.of(), heldBack(Audience.PUBLIC));
    }

    @Test
    void eachTermHasAChipOfItsKind() throws IOException {
        String thread = "=== Asker\n1. What do you make?\n\n=== Ana (on the record)\n1. Bread.\n\n=== Bo (by hat)\n1. Jam.\n\n=== Cy (background)\n1. Tea.\n\n=== Di (off the record)\n1. Gin.\n\n=== Ed\n1. Soap.\n";
        Hatstand hatstand = Hatstand.found();
        Document document = hatstand.pack(hatstand.read(List.of(Source.of("thread.txt", thread.getBytes(StandardCharsets.UTF_8))), ReadOptions.USUAL), PackOptions.forAudience(Audience.SPOKESPERSON)).document();
        List<Chip.Kind> kinds = entries(document.blocks()).map(entry -> entry.byline().chips()).map(chips -> chips.get(chips.size() - 1).kind()).toList();
        assertEquals(List.of(Chip.Kind.ON_THE_RECORD, Chip.Kind.BY_HAT, Chip.Kind.BACKGROUND, Chip.Kind.HELD_BACK, Chip.Kind.ASSUMED), kinds);
    }
}
