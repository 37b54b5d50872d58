package coop.hatstand.docx;

import coop.hatstand.document.Block;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Note;
import coop.hatstand.document.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An entry or a slot that is being read. */
final class Leaf {

    private final boolean entry;
    private final Function<Leaf, Block> close;
    private final Nest nest = new Nest();
    private final List<Note> notes = new ArrayList<>();
    private String prompt;

    private Leaf(boolean entry, String prompt, Function<Leaf, Block> close) {
        this.entry = entry;
        this.prompt = prompt;
        this.close = close;
    }

    static Leaf entry(String id, Entry.Byline byline) {
        return new Leaf(true, "", leaf -> new Entry(id, byline, leaf.nest.close(), leaf.notes));
    }

    static Leaf slot(String id, Slot.Kind kind, String label, String prompt) {
        return new Leaf(false, prompt, leaf -> new Slot(id, kind, label, leaf.prompt, leaf.nest.close()));
    }

    boolean isEntry() {
        return entry;
    }

    String prompt() {
        return prompt;
    }

    /** Takes what is set as a prompt for the prompt, if none is known; false if one is. */
    boolean prompted(String words) {
        boolean unknown = prompt.isEmpty();
        prompt = unknown ? words : prompt;
        return unknown;
    }

    Nest nest() {
        return nest;
    }

    void note(Note note) {
        notes.add(note);
    }

    Block close() {
        return close.apply(this);
    }
}
