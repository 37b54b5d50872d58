package coop.hatstand.internal.read.input;

import coop.hatstand.document.Notice;
import java.util.List;
import java.util.Objects;

/**
 * A source's text.
 *
 * @param text line feeds only, no byte order mark, nothing that cannot stand in XML
 * @param notices what was guessed or replaced on the way
 */
public record Decoded(String text, List<Notice> notices) {

    public Decoded {
        Objects.requireNonNull(text, "text");
        notices = List.copyOf(notices);
    }
}
