package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Note;
import coop.hatstand.document.Notice;
import coop.hatstand.docx.internal.style.ListKinds;
import coop.hatstand.internal.labels.Labels;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A draft that came back, in whichever format: its body, and what that refers to. */
public interface DraftFile {

    /** What it was made with, if the file still says so. */
    default Optional<Manifest> manifest() {
        return Optional.empty();
    }

    /** Whether it is a draft at all, as nothing says what it was made with. */
    boolean isDraft(int entries);

    /** Says what is gone where nothing says what it was made with. */
    default Notice lost(String name) {
        return Notice.warning("briefing-missing", labels().text("notice.packing-lost", name));
    }

    /** Who saved the file last. */
    Optional<String> author();

    /** The words for notices. */
    Labels labels();

    /** Its lists by number. */
    ListKinds lists();

    /** The lines of all headers and footers. */
    List<String> edges();

    /** A comment by its id. */
    Optional<Note> comment(String id);

    /** Reads the body, and says what has no place in a briefing. */
    List<Notice> body(BodyBlocks to) throws IOException;
}
