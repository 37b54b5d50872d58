package coop.hatstand.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text, not yet placed.
 *
 * @param fragments its pieces in reading order
 * @param width points, without space at its end
 */
record Line(List<Fragment> fragments, float width) {

    Line {
        fragments = List.copyOf(fragments);
    }

    /** A line of which neighbours that look alike are one. */
    static Line of(List<Fragment> pieces, float width) {
        List<Fragment> joined = new ArrayList<>(pieces.size());
        for (Fragment piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).joins(piece)) {
                joined.set(last, joined.get(last).with(piece));
            } else {
                joined.add(piece);
            }
        }
        return new Line(joined, width);
    }
}
