package coop.hatstand.document;

import java.util.Objects;

/**
 * A short label beside a name or value, such as a hat or a term. Formats show its words, and draw each kind so that it is told apart without colour.
 *
 * @param words what it says
 * @param kind what it is about
 */
public record Chip(String words, Kind kind) {

    /** What a chip is about, which decides how it is drawn. */
    public enum Kind {
        /** Something that somebody stated, such as a hat. */
        STATED,
        ON_THE_RECORD,
        BY_HAT,
        BACKGROUND,
        /** Off the record, or in doubt: only the spokesperson may see the answer. */
        HELD_BACK,
        /** Assumed or not known. */
        ASSUMED
    }

    public Chip {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(kind, "kind");
    }

    /** A chip for what somebody stated, or for what is assumed or not known. */
    public Chip(String words, boolean stated) {
        this(words, stated ? Kind.STATED : Kind.ASSUMED);
    }

    /** Whether it marks an answer that only the spokesperson may see. */
    public boolean heldBack() {
        return kind == Kind.HELD_BACK;
    }

    /** Whether somebody said so. */
    public boolean stated() {
        return kind != Kind.ASSUMED;
    }
}
