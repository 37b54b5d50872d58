package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Note;
import coop.hatstand.document.Notice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Attaches each comment to the answer it is on, once. A notice gives the text of all other comments. */
final class CommentPlaces {

    private final DraftFile draftFile;
    private final Set<String> placed = new HashSet<>();
    private final List<Notice> notices = new ArrayList<>();

    CommentPlaces(DraftFile draftFile) {
        this.draftFile = draftFile;
    }

    void place(List<String> ids, Optional<OpenEntry> leaf) {
        for (String id : ids) {
            Optional<Note> note = placed.add(id) ? draftFile.comment(id) : Optional.empty();
            if (note.isPresent() && leaf.isPresent() && leaf.get().isEntry()) {
                leaf.get().note(note.get());
            } else {
                note.ifPresent(alone -> notices.add(Notice.warning("comment-unplaced", draftFile.labels().text("notice.comment-unplaced", alone.text()))));
            }
        }
    }

    List<Notice> notices() {
        return notices;
    }
}
