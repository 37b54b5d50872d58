package coop.hatstand.markdown.internal;

import coop.hatstand.document.Block;
import coop.hatstand.document.Note;

/** An entry or slot being reassembled. */
interface OpenHolder {

    void add(Block block);

    void note(Note note);

    Block finished();
}
