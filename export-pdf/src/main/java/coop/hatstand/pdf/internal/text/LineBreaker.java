package coop.hatstand.pdf.internal.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Breaks a paragraph into lines by first fit, which is enough for ragged text. */
public final class LineBreaker {

    private static final float SHORTEST_LAST = 0.12f;
    private static final float[] NARROWER = {0.97f, 0.94f, 0.91f};

    private final FragmentCutter cutter;

    private final boolean fromRight;

    /**
     * Breaks lines.
     *
     * @param fromRight whether the program's own words begin at the right
     */
    public LineBreaker(FragmentCutter cutter, boolean fromRight) {
        this.cutter = cutter;
        this.fromRight = fromRight;
    }

    public boolean fromRight() {
        return fromRight;
    }

    /** The lines of a paragraph, which begins at the side its first letter is written from; none if it is empty. */
    public List<MeasuredLine> lines(List<TextRun> textRuns, float width) {
        RunText text = ownText(textRuns);
        List<MeasuredLine> measuredLines = new Filling(text, width, width, text.rightToLeft()).lines();
        return runt(measuredLines, width) ? longerLast(text, measuredLines, width) : measuredLines;
    }

    /** Whether a paragraph ends with a line of hardly a word. */
    private static boolean runt(List<MeasuredLine> measuredLines, float width) {
        return measuredLines.size() > 1 && measuredLines.get(measuredLines.size() - 1).width() < SHORTEST_LAST * width;
    }

    /** Lines a little shorter, so that more is left for the last; as they were if that would take more of them. */
    private static List<MeasuredLine> longerLast(RunText text, List<MeasuredLine> measuredLines, float width) {
        for (float narrower : NARROWER) {
            List<MeasuredLine> other = new Filling(text, width * narrower, width, text.rightToLeft()).lines();
            if (other.size() == measuredLines.size() && !runt(other, width)) {
                return other;
            }
        }
        return measuredLines;
    }

    /** The lines of a paragraph, which begin at a side whatever their letters are. */
    public List<MeasuredLine> lines(List<TextRun> textRuns, float width, boolean right) {
        return new Filling(ownText(textRuns), width, width, right).lines();
    }

    private RunText ownText(List<TextRun> textRuns) {
        return new RunText(cutter, textRuns, fromRight ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    }

    /** The lines of the program's own words, which begin at the side of the program's language whoever is named in them. */
    public List<MeasuredLine> labels(List<TextRun> textRuns, float width) {
        return labels(textRuns, width, fromRight);
    }

    /** The lines of the program's own words among words that begin at a side. */
    public List<MeasuredLine> labels(List<TextRun> textRuns, float width, boolean right) {
        return new Filling(new RunText(cutter, textRuns, right ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT), width, width, right).lines();
    }

    /** The width of words on one line. */
    public float width(List<TextRun> textRuns) {
        return labels(textRuns, Float.MAX_VALUE).stream().map(MeasuredLine::width).max(Float::compare).orElse(0f);
    }

    /** The width of the widest piece that is not broken without need. */
    public float narrowest(List<TextRun> textRuns) {
        RunText text = new RunText(cutter, textRuns, Bidi.DIRECTION_LEFT_TO_RIGHT);
        float widest = 0;
        for (int from = 0; from < text.length(); ) {
            int to = text.wordEnd(from);
            widest = Math.max(widest, sum(text.pieces(from, to)) - sum(text.pieces(text.space(from, to), to)));
            from = to;
        }
        return widest;
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
        private final List<MeasuredLine> measuredLines = new ArrayList<>();
        private List<Fragment> line = new ArrayList<>();
        private float used;
        private float seen;

        /** Lines up to a width, which end at a measure if they begin at the right. */
        Filling(RunText text, float width, float measure, boolean right) {
            this.text = text;
            this.width = width;
            this.measure = measure;
            this.right = right && width < Float.MAX_VALUE;
        }

        List<MeasuredLine> lines() {
            for (int from = 0; from < text.length(); ) {
                int to = text.wordEnd(from);
                word(from, to);
                from = to;
            }
            if (!line.isEmpty()) {
                endLine();
            }
            return measuredLines;
        }

        private void word(int from, int to) {
            List<Fragment> pieces = text.pieces(from, to);
            int space = text.space(from, to);
            float whole = sum(pieces);
            float needed = space == to ? whole : whole - sum(text.pieces(space, to));
            if (!line.isEmpty() && used + needed > width) {
                endLine();
            }
            if (needed > width) {
                squeeze(pieces);
            } else {
                line.addAll(pieces);
                seen = used + needed;
                used += whole;
            }
            if (text.endsLine(to)) {
                endLine();
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
            measuredLines.add(MeasuredLine.of(line, right ? measure - (text.rightToLeft() ? used : seen) : 0, seen));
            line = new ArrayList<>();
            used = 0;
            seen = 0;
        }
    }
}
