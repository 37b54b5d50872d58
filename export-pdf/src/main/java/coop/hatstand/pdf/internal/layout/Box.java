package coop.hatstand.pdf.internal.layout;

import java.util.Optional;

/** Something with a height that is placed on a page. */
interface Box {

    /** Points. */
    float height();

    /** Draws it below a line of the current page. */
    void draw(float top);

    /** Whether it ends in a rule, so that none is wanted below it. */
    default boolean endsInRule() {
        return false;
    }

    /** The part that fits into a room, and the rest; empty if it cannot be parted there. */
    default Optional<Parted> part(float room) {
        return Optional.empty();
    }

    /** A box in two parts, for two pages. */
    record Parted(Box first, Box rest) {}
}
