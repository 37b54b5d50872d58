package coop.hatstand.docx.internal.style;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** When a comment was written. Word gives a local time without its zone, which nobody can tell later; it is taken for UTC. */
public final class NoteDate {

    private NoteDate() {
    }

    public static Optional<Instant> of(String text) {
        try {
            return text.isEmpty() ? Optional.empty()
                    : Optional.of(text.endsWith("Z") ? Instant.parse(text) : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
