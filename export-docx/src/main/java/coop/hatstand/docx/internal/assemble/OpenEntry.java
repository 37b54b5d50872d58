package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Block;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Note;
import coop.hatstand.document.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An entry or slot while it is being read. */
final class OpenEntry {

    private final boolean entry;
    private final Function<OpenEntry, Block> close;
    private final ListRebuilder rebuilder = new ListRebuilder();
    private final List<Note> notes = new ArrayList<>();
    private String prompt;

    private OpenEntry(boolean entry, String prompt, Function<OpenEntry, Block> close) {
        this.entry = entry;
        this.prompt = prompt;
        this.close = close;
    }

    static OpenEntry entry(String id, Entry.Byline byline) {
        return new OpenEntry(true, "", openEntry -> new Entry(id, byline, openEntry.rebuilder.close(), openEntry.notes));
    }

    static OpenEntry slot(String id, Slot.Kind kind, String label, String prompt) {
        return new OpenEntry(false, prompt, openEntry -> new Slot(id, kind, label, openEntry.prompt, openEntry.rebuilder.close()));
    }

    boolean isEntry() {
        return entry;
    }

    String prompt() {
        return prompt;
    }

    /** Whether some words are the prompt, or one of its lines. */
    boolean isPrompt(String words) {
        return words.equals(prompt.strip()) || prompt.lines().map(String::strip).anyMatch(words::equals);
    }

    /** Takes what is set as a prompt for the prompt, if none is known; false if one is. */
    boolean prompted(String words) {
        boolean unknown = prompt.isEmpty();
        prompt = unknown ? words : prompt;
        return unknown;
    }

    ListRebuilder nest() {
        return rebuilder;
    }

    void note(Note note) {
        notes.add(note);
    }

    Block close() {
        return close.apply(this);
    }
}
