package coop.hatstand.docx;

import coop.hatstand.document.Block;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Slot;
import java.util.List;

/** Writes the label of a place to write in, and the prompt while it is empty. */
final class SlotWriter {

    private final Pen pen;

    SlotWriter(Pen pen) {
        this.pen = pen;
    }

    /** Writes all but the blocks it returns. */
    List<Block> write(Slot slot) {
        return switch (slot.kind()) {
            case LINE_TO_TAKE -> lineToTake(slot);
            case FILE_UNDER -> fileUnder(slot);
        };
    }

    private List<Block> lineToTake(Slot slot) {
        pen.paragraphs().start(Layout.of(Style.SLOT_LABEL), slot.label());
        pen.bookmarked(slot.id(), () -> pen.words(slot.label(), RunLook.PLAIN));
        pen.paragraphs().end();
        if (slot.blocks().isEmpty()) {
            pen.paragraphs().plain(Layout.of(Style.PROMPT), slot.prompt());
        }
        return slot.blocks();
    }

    /** A line to fill in: label and answer in one paragraph. */
    private List<Block> fileUnder(Slot slot) {
        boolean words = !slot.blocks().isEmpty() && slot.blocks().get(0) instanceof Paragraph;
        Paragraph first = words ? (Paragraph) slot.blocks().get(0) : Paragraph.of();
        pen.paragraphs().start(Layout.of(Style.FILE_UNDER), slot.label());
        pen.bookmarked(slot.id(), () -> pen.words(label(slot), RunLook.of(Style.LABEL)));
        pen.words(" ", RunLook.PLAIN);
        pen.inlines().write(first.content(), RunLook.PLAIN);
        pen.paragraphs().runs().tab();
        pen.paragraphs().end();
        return slot.blocks().subList(words ? 1 : 0, slot.blocks().size());
    }

    private static String label(Slot slot) {
        return slot.label().endsWith(":") ? slot.label() : slot.label() + ":";
    }
}
