package coop.hatstand.briefing;

import java.util.Objects;

/**
 * The terms in force for somebody's words.
 *
 * @param attribution the terms
 * @param basis where they come from
 */
public record Terms(Attribution attribution, Basis basis) {

    /** Where terms come from. */
    public enum Basis {
        /** Somebody said so: the author, or a person for them. */
        STATED,
        /** Nobody said so of these words; a person chose these terms for all such words. */
        CHOSEN,
        /** The words themselves may state terms, and nobody has decided: they are the spokesperson's alone. */
        DOUBTFUL,
        /** Nobody said anything: they count as by hat for members, and the public is told nothing. */
        ASSUMED
    }

    public Terms {
        Objects.requireNonNull(attribution, "attribution");
        Objects.requireNonNull(basis, "basis");
    }
}
