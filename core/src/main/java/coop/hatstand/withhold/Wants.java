package coop.hatstand.withhold;

import coop.hatstand.document.Block;
import java.util.List;
import java.util.Optional;

/** Tells what must go from the words of one place. */
interface Wants {

    /** Whether a link to there must go. */
    boolean givesAway(String target);

    /** Where the closing block starts that goes with its author's name, in the words of one whole place. */
    default Optional<Closing> closing(List<Block> blocks) {
        return Optional.empty();
    }

    /** What stands in place of a closing block. */
    default String signed() {
        return "";
    }

    /**
     * The edits to a text, in order and joined.
     *
     * @param quoted whether it stands in a quotation
     * @param last whether it ends the words of its place
     */
    List<Edit> edits(String text, boolean quoted, boolean last);
}
