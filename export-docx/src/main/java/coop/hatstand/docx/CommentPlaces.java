package coop.hatstand.docx;

import coop.hatstand.document.Note;
import coop.hatstand.document.Notice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts comments beside the answers they stand on, each once; the words of the others are told in notices. */
final class CommentPlaces {

    private final Parts parts;
    private final Set<String> placed = new HashSet<>();
    private final List<Notice> notices = new ArrayList<>();

    CommentPlaces(Parts parts) {
        this.parts = parts;
    }

    void place(List<String> ids, Optional<Leaf> leaf) {
        for (String id : ids) {
            Optional<Note> note = placed.add(id) ? parts.comment(id) : Optional.empty();
            if (note.isPresent() && leaf.isPresent() && leaf.get().isEntry()) {
                leaf.get().note(note.get());
            } else {
                note.ifPresent(alone -> notices.add(Notice.warning("comment-unplaced", "A comment stands beside no answer: “" + alone.text() + "”")));
            }
        }
    }

    List<Notice> notices() {
        return notices;
    }
}
