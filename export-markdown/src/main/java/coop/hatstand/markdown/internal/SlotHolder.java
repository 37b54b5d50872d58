package coop.hatstand.markdown.internal;

import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Note;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Strong;
import coop.hatstand.markup.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A slot being reassembled: its label, possibly with text typed after it, its prompt if it was empty, and what was written. */
final class SlotHolder implements OpenHolder {

    private final String id;
    private final Slot.Kind kind;
    private final boolean wasEmpty;
    private final List<Block> blocks = new ArrayList<>();
    private Optional<String> label = Optional.empty();
    private String prompt = "";

    SlotHolder(String id, Slot.Kind kind, boolean wasEmpty) {
        this.id = id;
        this.kind = kind;
        this.wasEmpty = wasEmpty;
    }

    @Override
    public void add(Block block) {
        if (label.isEmpty() && block instanceof Paragraph paragraph && paragraph.content().get(0) instanceof Strong strong && !isPart(strong)) {
            label(paragraph.content());
        } else if (wasEmpty && (prompt.isEmpty() || kind == Slot.Kind.DECISION) && blocks.isEmpty() && DraftBuilder.aside(block).isPresent()) {
            prompt = (prompt + "\n" + DraftBuilder.aside(block).get()).strip();
        } else {
            blocks.add(block);
        }
    }

    /** A part of a decision has a label of its own, which is not that of the slot. */
    private boolean isPart(Strong words) {
        return kind == Slot.Kind.DECISION && Prose.ofInlines(words.content()).strip().endsWith(":");
    }

    private void label(List<Inline> words) {
        label = Optional.of(Prose.ofInlines(words.subList(0, 1)));
        List<Inline> typed = Markdown.normaliseInlines(words.subList(1, words.size()));
        if (!typed.isEmpty()) {
            blocks.add(new Paragraph(Paragraph.Voice.PEOPLE, typed));
        }
    }

    @Override
    public void note(Note note) {
        blocks.add(NoteText.quotation(note));
    }

    @Override
    public Block finished() {
        return new Slot(id, kind, label.orElse(""), prompt, blocks);
    }
}
