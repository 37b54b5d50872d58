package coop.hatstand.docx.internal.read;

import coop.hatstand.document.Note;
import coop.hatstand.docx.internal.opc.ElementText;
import coop.hatstand.docx.internal.opc.SafeXml;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** Reads the comments part. */
final class CommentsReader {

    private CommentsReader() {
    }

    static void read(SafeXml in, Map<String, Note> notes) throws IOException {
        while (in.next()) {
            if (in.starts() && in.word().equals("comment")) {
                notes.put(in.attribute("id"), new Note(in.attribute("author"), date(in.attribute("date")), ElementText.of(in)));
            }
        }
    }

    /** Word gives a local time without its zone, which nobody can tell later; it is taken for UTC. */
    private static Optional<Instant> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty()
                    : Optional.of(text.endsWith("Z") ? Instant.parse(text) : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
