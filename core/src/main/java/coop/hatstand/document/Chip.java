package coop.hatstand.document;

import java.util.Objects;

/**
 * A short mark, such as a hat or a term; always told by its words, never by its colour alone.
 *
 * @param words what it says
 * @param stated whether somebody said so, or it is assumed or not known (drawn lighter)
 * @param heldBack whether the words it stands beside are for the spokesperson alone: off the record, or in doubt; never drawn lighter
 */
public record Chip(String words, boolean stated, boolean heldBack) {

    public Chip {
        Objects.requireNonNull(words, "words");
        stated |= heldBack;
    }

    /** A chip beside words that are held back from nobody on its account. */
    public Chip(String words, boolean stated) {
        this(words, stated, false);
    }
}
