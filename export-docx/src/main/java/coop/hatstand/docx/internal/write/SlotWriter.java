package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Block;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Slot;
import coop.hatstand.docx.internal.style.ParagraphLook;
import coop.hatstand.docx.internal.style.RunLook;
import coop.hatstand.docx.internal.style.Style;
import java.util.List;
import java.util.stream.Stream;

/** Writes the label of a slot, and its prompt while it is empty. */
final class SlotWriter {

    private final WritingContext context;

    SlotWriter(WritingContext context) {
        this.context = context;
    }

    /** Writes all but the blocks it returns. */
    List<Block> write(Slot slot) {
        return switch (slot.kind()) {
            case LINE_TO_TAKE, DECISION -> underLabel(slot);
            case FILE_UNDER -> fileUnder(slot);
            case HANDWRITING -> handwriting(slot);
        };
    }

    /** Without a label, the prompt has the bookmark; a slot with neither has an empty paragraph. */
    private List<Block> handwriting(Slot slot) {
        if (!slot.label().isEmpty()) {
            return underLabel(slot);
        }
        context.paragraphs().start(ParagraphLook.of(Style.PROMPT), slot.prompt());
        context.bookmarked(slot.id(), () -> context.words(slot.blocks().isEmpty() ? slot.prompt() : "", RunLook.PLAIN));
        context.paragraphs().end();
        return slot.blocks();
    }

    private List<Block> underLabel(Slot slot) {
        context.paragraphs().start(ParagraphLook.of(Style.SLOT_LABEL), slot.label());
        context.bookmarked(slot.id(), () -> context.words(slot.label(), RunLook.PLAIN));
        context.paragraphs().end();
        if (slot.blocks().isEmpty()) {
            Stream.of(slot.prompt().split("\\R")).forEach(line -> context.paragraphs().plain(ParagraphLook.of(Style.PROMPT), line));
        }
        return slot.blocks();
    }

    /** A line to fill in: label and answer in one paragraph. */
    private List<Block> fileUnder(Slot slot) {
        boolean words = !slot.blocks().isEmpty() && slot.blocks().get(0) instanceof Paragraph;
        Paragraph first = words ? (Paragraph) slot.blocks().get(0) : Paragraph.of();
        context.paragraphs().start(ParagraphLook.of(Style.FILE_UNDER), slot.label());
        context.bookmarked(slot.id(), () -> context.words(label(slot), RunLook.of(Style.LABEL)));
        context.words(" ", RunLook.PLAIN);
        context.inlines().write(first.content(), RunLook.PLAIN);
        if (slot.blocks().isEmpty() && !slot.prompt().isBlank()) {
            context.words(slot.prompt(), RunLook.of(Style.SUGGESTION));
        }
        context.paragraphs().runs().tab();
        context.paragraphs().end();
        return slot.blocks().subList(words ? 1 : 0, slot.blocks().size());
    }

    private static String label(Slot slot) {
        return slot.label().endsWith(":") ? slot.label() : slot.label() + ":";
    }
}
