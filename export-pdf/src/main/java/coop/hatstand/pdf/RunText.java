package coop.hatstand.pdf;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The text of a paragraph's runs as one, so that words and directions do not end where a style does. */
final class RunText {

    private final Fragments fragments;
    private final List<Run> runs = new ArrayList<>();
    private final List<Optional<Face>> plain = new ArrayList<>();
    /** Where each run starts; after the last, where the text ends. */
    private final int[] starts;
    private final int[] units;
    private final String text;
    private final Optional<Bidi> bidi;

    /**
     * The runs' text.
     *
     * @param direction one of {@link Bidi}'s constants
     */
    RunText(Fragments fragments, List<Run> runs, int direction) {
        this.fragments = fragments;
        int[] begins = new int[runs.size() + 1];
        StringBuilder all = new StringBuilder();
        for (Run run : runs) {
            if (!run.text().isEmpty()) {
                this.runs.add(run);
                plain.add(fragments.plain(run));
                all.append(run.text());
                begins[this.runs.size()] = all.length();
            }
        }
        starts = Arrays.copyOf(begins, this.runs.size() + 1);
        text = all.toString();
        boolean fromRight = direction == Bidi.DIRECTION_RIGHT_TO_LEFT || direction == Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT;
        boolean turns = plain.contains(Optional.<Face>empty()) && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        bidi = fromRight || turns ? Optional.of(new Bidi(text, direction)) : Optional.empty();
        if (bidi.isPresent()) {
            Collections.fill(plain, Optional.empty());
        }
        units = units();
    }

    /** The width of all that is set plainly, added up letter by letter, so that any stretch of it is measured at once. */
    private int[] units() {
        int[] sums = new int[text.length() + 1];
        for (int run = 0; run < runs.size(); run++) {
            if (plain.get(run).isPresent()) {
                plain.get(run).get().addUnits(text, starts[run], starts[run + 1], sums);
            }
        }
        return sums;
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
            width += width(run, Math.max(from, starts[run]), Math.min(to, starts[run + 1]));
        }
        return OptionalDouble.of(width);
    }

    private float width(int run, int from, int to) {
        return (units[to] - units[from]) * runs.get(run).style().size() / Face.UNITS;
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
            String words = text.substring(begin, end).replace('\n', ' ');
            pieces.add(Fragment.plain(plain.get(index).get(), run.style(), run.span(), words, Optional.empty(), width(index, begin, end)));
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
