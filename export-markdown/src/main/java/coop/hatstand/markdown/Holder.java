package coop.hatstand.markdown;

import coop.hatstand.document.Block;
import coop.hatstand.document.Note;

/** An entry or slot that is being put together. */
interface Holder {

    void add(Block block);

    void note(Note note);

    Block finished();
}
