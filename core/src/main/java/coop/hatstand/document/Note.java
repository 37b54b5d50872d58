package coop.hatstand.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A remark on an answer by somebody preparing the briefing.
 *
 * @param author who made it; may be empty
 * @param at when, if known
 * @param text the remark, plain text; lines are separated by line feeds
 */
public record Note(String author, Optional<Instant> at, String text) {

    public Note {
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(text, "text");
    }
}
