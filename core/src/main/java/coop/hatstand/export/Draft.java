package coop.hatstand.export;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.source.Content;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a file that came back holds.
 *
 * @param edited the document as it now stands, if the format keeps its structure
 * @param embedded the briefing JSON the file carries, if it still does
 * @param notices what could not be read, and what was recognised by likeness only
 */
public record Draft(Optional<Document> edited, Optional<Content> embedded, List<Notice> notices) {

    public Draft {
        Objects.requireNonNull(edited, "edited");
        Objects.requireNonNull(embedded, "embedded");
        notices = List.copyOf(notices);
    }
}
