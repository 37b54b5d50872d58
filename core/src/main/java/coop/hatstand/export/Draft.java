package coop.hatstand.export;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.source.Content;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a draft reader found in a file that came back.
 *
 * @param edited the document as it is now, if the format keeps its structure
 * @param embedded the briefing JSON embedded in the file, if it is still there
 * @param author who last saved the file, if it says so
 * @param notices what could not be read, and what was recognised only by similarity
 */
public record Draft(Optional<Document> edited, Optional<Content> embedded, Optional<String> author, List<Notice> notices) {

    public Draft {
        Objects.requireNonNull(edited, "edited");
        Objects.requireNonNull(embedded, "embedded");
        Objects.requireNonNull(author, "author");
        notices = List.copyOf(notices);
    }

    /** A draft in a file that does not say who saved it. */
    public Draft(Optional<Document> edited, Optional<Content> embedded, List<Notice> notices) {
        this(edited, embedded, Optional.empty(), notices);
    }
}
