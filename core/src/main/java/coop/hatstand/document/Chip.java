package coop.hatstand.document;

import java.util.Objects;

/**
 * A short label beside a name or value, such as a hat or a term. Formats must show its words, never only a colour.
 *
 * @param words what it says
 * @param stated whether somebody said so; if not, it is assumed or not known, and is drawn lighter
 * @param heldBack whether it marks an answer that only the spokesperson may see, off the record or in doubt; such a chip is never drawn lighter
 */
public record Chip(String words, boolean stated, boolean heldBack) {

    public Chip {
        Objects.requireNonNull(words, "words");
        stated |= heldBack;
    }

    /** A chip that does not mark an answer as held back. */
    public Chip(String words, boolean stated) {
        this(words, stated, false);
    }
}
