package coop.hatstand.pdf.internal.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of text, not yet placed.
 *
 * @param pieces its pieces in reading order, each with its distance from the line's left end
 * @param width points, without space at its end
 */
public record MeasuredLine(List<Piece> pieces, float width) {

    /** A fragment and its place. */
    public record Piece(Fragment fragment, float x) {

        public float end() {
            return x + fragment.width();
        }
    }

    public MeasuredLine {
        pieces = List.copyOf(pieces);
    }

    /** Where its leftmost piece stands. */
    public float left() {
        float left = pieces.isEmpty() ? 0 : Float.MAX_VALUE;
        for (Piece piece : pieces) {
            left = Math.min(left, piece.x);
        }
        return left;
    }

    /**
     * A line of which neighbours that look alike are one.
     *
     * @param left where it begins
     */
    static MeasuredLine of(List<Fragment> fragments, float left, float width) {
        List<Fragment> joined = joined(fragments);
        return new MeasuredLine(oneWay(joined) ? leftToRight(joined, left) : bothWays(joined, left), width);
    }

    private static boolean oneWay(List<Fragment> fragments) {
        for (Fragment fragment : fragments) {
            if (fragment.level() != 0) {
                return false;
            }
        }
        return true;
    }

    static List<Fragment> joined(List<Fragment> fragments) {
        if (fragments.size() == 1) {
            return fragments;
        }
        List<Fragment> joined = new ArrayList<>(fragments.size());
        int from = 0;
        for (int i = 1; i <= fragments.size(); i++) {
            if (i == fragments.size() || !fragments.get(i - 1).joins(fragments.get(i))) {
                joined.add(Fragment.joined(fragments.subList(from, i)));
                from = i;
            }
        }
        return joined;
    }

    private static List<Piece> leftToRight(List<Fragment> fragments, float left) {
        List<Piece> pieces = new ArrayList<>(fragments.size());
        float x = left;
        for (Fragment fragment : fragments) {
            pieces.add(new Piece(fragment, x));
            x += fragment.width();
        }
        return pieces;
    }

    /** Places by rule L2 of UAX #9; the pieces stay in reading order. */
    private static List<Piece> bothWays(List<Fragment> fragments, float left) {
        byte[] levels = new byte[fragments.size()];
        Integer[] order = new Integer[fragments.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = fragments.get(i).level();
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        float[] places = new float[levels.length];
        float x = left;
        for (int i : order) {
            places[i] = x;
            x += fragments.get(i).width();
        }
        List<Piece> pieces = new ArrayList<>(places.length);
        for (int i = 0; i < places.length; i++) {
            pieces.add(new Piece(fragments.get(i), places[i]));
        }
        return pieces;
    }
}
