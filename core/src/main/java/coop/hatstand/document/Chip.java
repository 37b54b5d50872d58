package coop.hatstand.document;

import java.util.Objects;

/**
 * A short mark, such as a hat or a term; always told by its words, never by its colour alone.
 *
 * @param words what it says
 * @param stated whether somebody said so, or it is assumed or not known (drawn lighter)
 */
public record Chip(String words, boolean stated) {

    public Chip {
        Objects.requireNonNull(words, "words");
    }
}
