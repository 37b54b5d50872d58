package coop.hatstand.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person typed into a slot, as formats that are not edited print it. */
final class SlotTest {

    private static List<Block> printed(Slot.Kind kind, Block... blocks) {
        return new Slot("s", kind, "", "", List.of(blocks)).printed();
    }

    @Test
    void marksOfFrontLinesAreLeftOut() {
        assertEquals(List.of(Paragraph.of("Say this!"), Paragraph.of("And this.")), printed(Slot.Kind.LINE_TO_TAKE, Paragraph.of("! Say this!"), Paragraph.of("!And this.")));
        Strong strong = new Strong(List.of(new Text("Bold")));
        assertEquals(List.of(Paragraph.of(strong)), printed(Slot.Kind.LINE_TO_TAKE, Paragraph.of(new Text("! "), strong)));
        assertEquals(List.of(), printed(Slot.Kind.LINE_TO_TAKE, Paragraph.of("!")));
    }

    @Test
    void allElseStaysAsItIs() {
        List<Block> blocks = List.of(Paragraph.of("Stop! Now."), Paragraph.of(), new BulletList(List.of(List.of(Paragraph.of("! item")))), new Quotation(List.of(Paragraph.of("! quoted"))));
        assertEquals(blocks, printed(Slot.Kind.LINE_TO_TAKE, blocks.toArray(Block[]::new)));
        assertEquals(List.of(Paragraph.of("! by hand")), printed(Slot.Kind.HANDWRITING, Paragraph.of("! by hand")));
    }
}
