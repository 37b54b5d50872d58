package coop.hatstand.docx;

import coop.hatstand.document.Block;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Note;
import coop.hatstand.document.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** An entry or a slot that is being read. */
final class Leaf {

    private final boolean entry;
    private final String prompt;
    private final BiFunction<List<Block>, List<Note>, Block> close;
    private final Nest nest = new Nest();
    private final List<Note> notes = new ArrayList<>();

    private Leaf(boolean entry, String prompt, BiFunction<List<Block>, List<Note>, Block> close) {
        this.entry = entry;
        this.prompt = prompt;
        this.close = close;
    }

    static Leaf entry(String id, Entry.Byline byline) {
        return new Leaf(true, "", (blocks, notes) -> new Entry(id, byline, blocks, notes));
    }

    static Leaf slot(String id, Slot.Kind kind, String label, String prompt) {
        return new Leaf(false, prompt, (blocks, notes) -> new Slot(id, kind, label, prompt, blocks));
    }

    boolean isEntry() {
        return entry;
    }

    String prompt() {
        return prompt;
    }

    Nest nest() {
        return nest;
    }

    void note(Note note) {
        notes.add(note);
    }

    Block close() {
        return close.apply(nest.close(), notes);
    }
}
