package coop.hatstand.briefing;

import java.util.Objects;

/**
 * The terms that apply to an answer or passage.
 *
 * @param attribution the terms
 * @param basis where they come from
 */
public record Terms(Attribution attribution, Basis basis) {

    /** Where terms come from. */
    public enum Basis {
        /** The author stated them, or a person did on the author's behalf. */
        STATED,
        /** Nobody stated any; a person chose these for all such answers. */
        CHOSEN,
        /** The text itself may state terms, and nobody has decided yet: only the spokesperson may see it. */
        DOUBTFUL,
        /** Nobody stated any: treated as by hat for members, and not quoted in public. */
        ASSUMED
    }

    public Terms {
        Objects.requireNonNull(attribution, "attribution");
        Objects.requireNonNull(basis, "basis");
    }
}
