package coop.hatstand.internal.withhold.names;

import coop.hatstand.document.Block;
import coop.hatstand.internal.withhold.text.Replacement;
import java.util.List;
import java.util.Optional;

/** Tells what must go from the words of one place. */
public interface ReplacementFinder {

    /** Whether a link to there must go. */
    boolean givesAway(String target);

    /** Where the closing block starts that goes with its author's name, in the words of one whole place. */
    default Optional<ClosingBlock> closing(List<Block> blocks) {
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
    List<Replacement> edits(String text, boolean quoted, boolean last);
}
