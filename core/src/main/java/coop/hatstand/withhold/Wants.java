package coop.hatstand.withhold;

import java.util.List;

/** Tells what must go from the words of one place. */
interface Wants {

    /** Whether a link to there must go. */
    boolean givesAway(String target);

    /**
     * The edits to a text, in order and joined.
     *
     * @param quoted whether it stands in a quotation
     * @param last whether it ends the words of its place
     */
    List<Edit> edits(String text, boolean quoted, boolean last);
}
