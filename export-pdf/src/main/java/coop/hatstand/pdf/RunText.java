package coop.hatstand.pdf;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The text of a paragraph's runs as one, so that words and directions do not end where a style does. */
final class RunText {

    private final Fragments fragments;
    private final List<Run> runs;
    private final List<Optional<Face>> plain;
    private final int[] starts;
    private final String text;
    private final Optional<Bidi> bidi;

    /**
     * The runs' text.
     *
     * @param direction one of {@link Bidi}'s constants
     */
    RunText(Fragments fragments, List<Run> runs, int direction) {
        this.fragments = fragments;
        this.runs = runs.stream().filter(r -> !r.text().isEmpty()).toList();
        starts = new int[this.runs.size() + 1];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < this.runs.size(); i++) {
            starts[i] = all.length();
            all.append(this.runs.get(i).text());
        }
        starts[this.runs.size()] = all.length();
        text = all.toString();
        boolean fromRight = direction == Bidi.DIRECTION_RIGHT_TO_LEFT || direction == Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT;
        bidi = fromRight || Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? Optional.of(new Bidi(text, direction)) : Optional.empty();
        plain = this.runs.stream().map(r -> bidi.isEmpty() ? fragments.plain(r) : Optional.<Face>empty()).toList();
    }

    /** A stretch of text that stays on one line, the space after it included. */
    record Word(int from, int to) {}

    /** Where lines may be broken (UAX #14, as the platform knows it). */
    List<Word> words() {
        List<Word> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (!insideWhole(to)) {
                words.add(new Word(from, to));
                from = to;
            }
        }
        return words;
    }

    boolean endsLine(Word word) {
        return text.charAt(word.to - 1) == '\n';
    }

    /** The space at the end of a word; it is not seen at the end of a line. */
    Word space(Word word) {
        int begin = word.to;
        while (begin > word.from && Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        return new Word(begin, word.to);
    }

    /** The width of a stretch that is set letter after letter, each as wide as ever; empty if some of it is not. */
    OptionalDouble width(int from, int to) {
        double width = 0;
        for (int run = runAt(from); run < runs.size() && starts[run] < to; run++) {
            if (plain.get(run).isEmpty()) {
                return OptionalDouble.empty();
            }
            int units = plain.get(run).get().units(text, Math.max(from, starts[run]), Math.min(to, starts[run + 1]));
            width += units * runs.get(run).style().size() / Face.UNITS;
        }
        return OptionalDouble.of(width);
    }

    boolean rightToLeft() {
        return bidi.filter(b -> !b.baseIsLeftToRight()).isPresent();
    }

    /** The fragments of a word; a line feed is drawn as a space, so that who listens hears two words. */
    List<Fragment> pieces(Word word) {
        List<Fragment> pieces = new ArrayList<>(2);
        for (int run = runAt(word.from); run < runs.size() && starts[run] < word.to; run++) {
            int begin = Math.max(word.from, starts[run]);
            int end = Math.min(word.to, starts[run + 1]);
            if (begin < end) {
                add(run, begin, end, pieces);
            }
        }
        return pieces;
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

    private void add(int index, int begin, int end, List<Fragment> pieces) {
        Run run = runs.get(index);
        if (plain.get(index).isPresent()) {
            Face face = plain.get(index).get();
            float width = face.units(text, begin, end) * run.style().size() / Face.UNITS;
            pieces.add(Fragment.plain(face, run.style(), run.span(), text.substring(begin, end).replace('\n', ' '), Optional.empty(), width));
            return;
        }
        boolean chip = run.style().look().chip();
        if (chip && begin == starts[index]) {
            pieces.add(fragments.padding(run).at(base()));
        }
        byLevel(run, begin, end, pieces);
        if (chip && end == starts[index + 1]) {
            pieces.add(fragments.padding(run).at(base()));
        }
    }

    /** Cuts where the direction changes. */
    private void byLevel(Run run, int begin, int end, List<Fragment> pieces) {
        if (bidi.isEmpty()) {
            fragments.add(run, text.substring(begin, end).replace('\n', ' '), (byte) 0, pieces);
            return;
        }
        int from = begin;
        for (int i = begin + 1; i <= end; i++) {
            if (i == end || level(i) != level(from)) {
                fragments.add(run, text.substring(from, i).replace('\n', ' '), level(from), pieces);
                from = i;
            }
        }
    }

    private byte base() {
        return bidi.map(b -> (byte) b.getBaseLevel()).orElse((byte) 0);
    }

    private byte level(int place) {
        return bidi.map(b -> (byte) b.getLevelAt(place)).orElse((byte) 0);
    }
}
