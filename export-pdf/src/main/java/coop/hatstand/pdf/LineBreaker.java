package coop.hatstand.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Breaks a paragraph into lines, first fit: ragged type needs no more. */
final class LineBreaker {

    private static final float SHORTEST_LAST = 0.12f;
    private static final float[] NARROWER = {0.97f, 0.94f, 0.91f};

    private final Fragments fragments;

    private final boolean fromRight;

    /**
     * Breaks lines.
     *
     * @param fromRight whether the program's own words begin at the right
     */
    LineBreaker(Fragments fragments, boolean fromRight) {
        this.fragments = fragments;
        this.fromRight = fromRight;
    }

    boolean fromRight() {
        return fromRight;
    }

    /** The lines of a paragraph, which begins at the side its first letter is written from; none if it is empty. */
    List<Line> lines(List<Run> runs, float width) {
        RunText text = ownText(runs);
        List<Line> lines = new Filling(text, width, width, text.rightToLeft()).lines();
        return runt(lines, width) ? longerLast(text, lines, width) : lines;
    }

    /** Whether a paragraph ends with a line of hardly a word. */
    private static boolean runt(List<Line> lines, float width) {
        return lines.size() > 1 && lines.get(lines.size() - 1).width() < SHORTEST_LAST * width;
    }

    /** Lines a little shorter, so that more is left for the last; as they were if that would take more of them. */
    private static List<Line> longerLast(RunText text, List<Line> lines, float width) {
        for (float narrower : NARROWER) {
            List<Line> other = new Filling(text, width * narrower, width, text.rightToLeft()).lines();
            if (other.size() == lines.size() && !runt(other, width)) {
                return other;
            }
        }
        return lines;
    }

    /** The lines of a paragraph, which begin at a side whatever their letters are. */
    List<Line> lines(List<Run> runs, float width, boolean right) {
        return new Filling(ownText(runs), width, width, right).lines();
    }

    private RunText ownText(List<Run> runs) {
        return new RunText(fragments, runs, fromRight ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    }

    /** The lines of the program's own words, which begin at the side of the program's language whoever is named in them. */
    List<Line> labels(List<Run> runs, float width) {
        return labels(runs, width, fromRight);
    }

    /** The lines of the program's own words among words that begin at a side. */
    List<Line> labels(List<Run> runs, float width, boolean right) {
        return new Filling(new RunText(fragments, runs, right ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT), width, width, right).lines();
    }

    /** The width of words on one line. */
    float width(List<Run> runs) {
        return labels(runs, Float.MAX_VALUE).stream().map(Line::width).max(Float::compare).orElse(0f);
    }

    /** The width of the widest piece that is not broken without need. */
    float narrowest(List<Run> runs) {
        RunText text = new RunText(fragments, runs, Bidi.DIRECTION_LEFT_TO_RIGHT);
        float widest = 0;
        for (int from = 0; from < text.length(); ) {
            int to = text.wordEnd(from);
            widest = Math.max(widest, width(text, from, to) - width(text, text.space(from, to), to));
            from = to;
        }
        return widest;
    }

    private static float width(RunText text, int from, int to) {
        double width = text.width(from, to);
        return Double.isNaN(width) ? sum(text.pieces(from, to)) : (float) width;
    }

    private static float sum(List<Fragment> pieces) {
        float sum = 0;
        for (Fragment piece : pieces) {
            sum += piece.width();
        }
        return sum;
    }

    /** Lines as they fill with words. */
    private static final class Filling {

        private final RunText text;
        private final float width;
        private final float measure;
        private final boolean right;
        private final List<Line> lines = new ArrayList<>();
        private List<Fragment> line = new ArrayList<>();
        private int plainFrom;
        private int plainTo;
        private float used;
        private float seen;

        /** Lines up to a width, which end at a measure if they begin at the right. */
        Filling(RunText text, float width, float measure, boolean right) {
            this.text = text;
            this.width = width;
            this.measure = measure;
            this.right = right && width < Float.MAX_VALUE;
        }

        List<Line> lines() {
            for (int from = 0; from < text.length(); ) {
                int to = text.wordEnd(from);
                word(from, to);
                from = to;
            }
            if (!empty()) {
                endLine();
            }
            return lines;
        }

        private void word(int from, int to) {
            int space = text.space(from, to);
            int run = text.plainRun(from, to);
            if (run >= 0) {
                float whole = text.width(run, from, to);
                word(from, to, List.of(), whole, space == to ? whole : whole - text.width(run, space, to));
                return;
            }
            double plainly = text.width(from, to);
            List<Fragment> pieces = Double.isNaN(plainly) ? text.pieces(from, to) : List.of();
            float whole = Double.isNaN(plainly) ? sum(pieces) : (float) plainly;
            word(from, to, pieces, whole, space == to ? whole : whole - width(text, space, to));
        }

        /** A word in pieces, unless it is plain; how wide it is, and how much room it needs. */
        private void word(int from, int to, List<Fragment> pieces, float whole, float needed) {
            if (!empty() && used + needed > width) {
                endLine();
            }
            if (needed > width) {
                settle();
                squeeze(text.pieces(from, to));
            } else {
                add(from, to, pieces);
                seen = used + needed;
                used += whole;
            }
            if (text.endsLine(to)) {
                endLine();
            }
        }

        private boolean empty() {
            return line.isEmpty() && plainFrom == plainTo;
        }

        /** Plain words wait until the stretch of them ends, and are cut out as one. */
        private void add(int from, int to, List<Fragment> pieces) {
            if (pieces.isEmpty()) {
                plainFrom = plainFrom == plainTo ? from : plainFrom;
                plainTo = to;
            } else {
                settle();
                line.addAll(pieces);
            }
        }

        private void settle() {
            if (plainFrom < plainTo) {
                line.addAll(text.pieces(plainFrom, plainTo));
                plainFrom = plainTo;
            }
        }

        /** Breaks a word wider than a line where it has to be broken. */
        private void squeeze(List<Fragment> word) {
            for (Fragment piece : word) {
                for (Fragment letter : letters(piece)) {
                    if (!line.isEmpty() && used + letter.width() > width && !letter.text().isBlank()) {
                        endLine();
                    }
                    line.add(letter);
                    used += letter.width();
                    seen = used;
                }
            }
        }

        /** A piece letter by letter; what is shaped, or stands for other words, stays whole. */
        private static List<Fragment> letters(Fragment piece) {
            if (piece.spoken().isPresent() || piece.shape().isPresent()) {
                return List.of(piece);
            }
            List<Fragment> letters = new ArrayList<>();
            piece.text().codePoints().forEach(c -> letters.add(Fragment.plain(piece.face(), piece.style(), piece.span(), Character.toString(c),
                    Optional.empty(), piece.face().width(c, piece.style().size())).at(piece.level())));
            return letters;
        }

        private void endLine() {
            settle();
            lines.add(Line.of(line, right ? measure - (text.rightToLeft() ? used : seen) : 0, seen));
            line = new ArrayList<>();
            used = 0;
            seen = 0;
        }
    }
}
