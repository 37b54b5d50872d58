package coop.hatstand.markdown.internal;

import coop.hatstand.document.Block;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Note;
import java.util.ArrayList;
import java.util.List;

/** An entry being reassembled. */
final class EntryHolder implements OpenHolder {

    private final String id;
    private final Entry.Byline byline;
    private final List<Block> body = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    EntryHolder(String id, Entry.Byline byline) {
        this.id = id;
        this.byline = byline;
    }

    @Override
    public void add(Block block) {
        body.add(block);
    }

    @Override
    public void note(Note note) {
        notes.add(note);
    }

    @Override
    public Block finished() {
        return new Entry(id, byline, body, notes);
    }
}
