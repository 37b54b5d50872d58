package coop.hatstand.pdf;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Breaks a paragraph into lines, first fit: ragged type needs no more. */
final class LineBreaker {

    private final Fragments fragments;

    LineBreaker(Fragments fragments) {
        this.fragments = fragments;
    }

    /** The lines of a paragraph; none if it is empty. */
    List<Line> lines(List<Run> runs, float width) {
        return lines(runs, width, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    }

    /** The lines of the program's own words, which begin at the left whoever is named in them. */
    List<Line> labels(List<Run> runs, float width) {
        return lines(runs, width, Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    private List<Line> lines(List<Run> runs, float width, int direction) {
        Paragraph paragraph = new Paragraph(runs, width, direction);
        paragraph.breakUp();
        return paragraph.lines;
    }

    /** The width of words on one line. */
    float width(List<Run> runs) {
        return lines(runs, Float.MAX_VALUE).stream().map(Line::width).max(Float::compare).orElse(0f);
    }

    /** The width of the widest piece that cannot be broken. */
    float narrowest(List<Run> runs) {
        Paragraph paragraph = new Paragraph(runs, 0, Bidi.DIRECTION_LEFT_TO_RIGHT);
        return paragraph.widestWord();
    }

    private final class Paragraph {

        private final List<Run> runs;
        private final int[] starts;
        private final String text;
        private final float width;
        private final Optional<Bidi> bidi;
        private final List<Line> lines = new ArrayList<>();
        private List<Fragment> line = new ArrayList<>();
        private float used;
        private float seen;

        Paragraph(List<Run> runs, float width, int direction) {
            this.runs = runs.stream().filter(r -> !r.text().isEmpty()).toList();
            this.width = width;
            starts = new int[this.runs.size() + 1];
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < this.runs.size(); i++) {
                starts[i] = all.length();
                all.append(this.runs.get(i).text());
            }
            starts[this.runs.size()] = all.length();
            text = all.toString();
            bidi = Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                    ? Optional.of(new Bidi(text, direction)) : Optional.empty();
        }

        void breakUp() {
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
            breaks.setText(text);
            int from = 0;
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                if (!insideWhole(to)) {
                    word(from, to);
                    from = to;
                }
            }
            if (!line.isEmpty()) {
                endLine();
            }
        }

        float widestWord() {
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
            breaks.setText(text);
            float widest = 0;
            int from = 0;
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                widest = Math.max(widest, width(pieces(from, withoutSpace(from, to))));
                from = to;
            }
            return widest;
        }

        /** Whether a place to break lies within words that stay together. */
        private boolean insideWhole(int place) {
            int run = runAt(place);
            return run < runs.size() && starts[run] < place && runs.get(run).style().look().whole();
        }

        private int runAt(int place) {
            int found = Arrays.binarySearch(starts, place);
            return found >= 0 ? found : -found - 2;
        }

        private void word(int from, int to) {
            boolean last = text.charAt(to - 1) == '\n';
            List<Fragment> word = pieces(from, to);
            float whole = width(word);
            int ink = withoutSpace(from, to);
            float visible = ink == to ? whole : width(pieces(from, ink));
            if (!line.isEmpty() && used + visible > width) {
                endLine();
            }
            if (visible > width) {
                squeeze(word);
            } else {
                line.addAll(word);
                seen = used + visible;
                used += whole;
            }
            if (last) {
                endLine();
            }
        }

        private int withoutSpace(int from, int to) {
            int end = to;
            while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return end;
        }

        private List<Fragment> pieces(int from, int to) {
            List<Fragment> pieces = new ArrayList<>(2);
            for (int run = runAt(from); run < runs.size() && starts[run] < to; run++) {
                int begin = Math.max(from, starts[run]);
                int end = Math.min(to, starts[run + 1]);
                if (begin < end) {
                    add(run, begin, end, pieces);
                }
            }
            return pieces;
        }

        private void add(int index, int begin, int end, List<Fragment> pieces) {
            Run run = runs.get(index);
            boolean chip = run.style().look().chip();
            if (chip && begin == starts[index]) {
                pieces.add(fragments.padding(run));
            }
            levels(run, begin, end, pieces);
            if (chip && end == starts[index + 1]) {
                pieces.add(fragments.padding(run));
            }
        }

        /** Cuts where the direction changes. */
        private void levels(Run run, int begin, int end, List<Fragment> pieces) {
            int from = begin;
            for (int i = begin + 1; i <= end; i++) {
                if (i == end || level(i) != level(from)) {
                    fragments.add(run, text.substring(from, i).replace('\n', ' '), level(from), pieces);
                    from = i;
                }
            }
        }

        private byte level(int place) {
            return bidi.map(b -> (byte) b.getLevelAt(place)).orElse((byte) 0);
        }

        /** Breaks a word wider than a line where it has to be broken. */
        private void squeeze(List<Fragment> word) {
            for (Fragment piece : word) {
                letters(piece).forEach(letter -> {
                    if (!line.isEmpty() && used + letter.width() > width && !letter.text().isBlank()) {
                        endLine();
                    }
                    line.add(letter);
                    used += letter.width();
                    seen = used;
                });
            }
        }

        /** A piece letter by letter; what is shaped, or stands for other words, stays whole. */
        private List<Fragment> letters(Fragment piece) {
            if (piece.spoken().isPresent()) {
                return List.of(piece);
            }
            List<Fragment> letters = new ArrayList<>();
            piece.text().codePoints().forEach(c -> letters.add(Fragment.plain(piece.face(), piece.style(), piece.span(), Character.toString(c),
                    Optional.empty(), piece.face().width(c, piece.style().size())).at(piece.level())));
            return letters;
        }

        private float width(List<Fragment> pieces) {
            float sum = 0;
            for (Fragment piece : pieces) {
                sum += piece.width();
            }
            return sum;
        }

        private void endLine() {
            boolean fromRight = width < Float.MAX_VALUE && bidi.filter(b -> !b.baseIsLeftToRight()).isPresent();
            lines.add(Line.of(line, fromRight ? width - used : 0, seen));
            line = new ArrayList<>();
            used = 0;
            seen = 0;
        }
    }
}
