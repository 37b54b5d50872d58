package coop.hatstand.pdf.internal.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The text of a paragraph's runs as one string, so that words and directions can continue across styles. Ranges are given by start and end offset.
 */
final class RunText {

    private final FragmentCutter cutter;
    private final List<TextRun> textRuns = new ArrayList<>();
    /** Whether there are words that stay together. */
    private boolean wholes;
    /** Where each run starts; after the last, where the text ends. */
    private final int[] starts;
    private final String text;
    /** As it is drawn: a line feed is a space, so that who listens hears two words. */
    private final String shown;
    private final LineBreakPlaces places;
    private final Optional<Bidi> bidi;
    /** The run that was looked up last; most often it is the one asked for next. */
    private int near;

    /**
     * The runs' text.
     *
     * @param direction one of {@link Bidi}'s constants
     */
    RunText(FragmentCutter cutter, List<TextRun> textRuns, int direction) {
        this.cutter = cutter;
        int[] begins = new int[textRuns.size() + 1];
        int length = 0;
        for (TextRun textRun : textRuns) {
            if (!textRun.text().isEmpty()) {
                this.textRuns.add(textRun);
                wholes |= textRun.style().look().whole();
                length += textRun.text().length();
                begins[this.textRuns.size()] = length;
            }
        }
        starts = Arrays.copyOf(begins, this.textRuns.size() + 1);
        StringBuilder all = new StringBuilder(length);
        this.textRuns.forEach(textRun -> all.append(textRun.text()));
        text = all.toString();
        shown = text.replace('\n', ' ');
        places = new LineBreakPlaces(text, cutter.places());
        boolean fromRight = direction == Bidi.DIRECTION_RIGHT_TO_LEFT || direction == Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT;
        bidi = fromRight || Bidi.requiresBidi(text.toCharArray(), 0, length) ? Optional.of(new Bidi(text, direction)) : Optional.empty();
    }

    int length() {
        return text.length();
    }

    /** Where a word ends that begins at a place: it stays on one line, the space after it included. */
    int wordEnd(int from) {
        int to = places.after(from);
        while (insideWhole(to)) {
            to = places.after(to);
        }
        return to;
    }

    boolean endsLine(int to) {
        return text.charAt(to - 1) == '\n';
    }

    /** Where the space at the end of a word begins; it is not seen at the end of a line. */
    int space(int from, int to) {
        int begin = to;
        while (begin > from && space(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static boolean space(char c) {
        return c <= ' ' || Character.isWhitespace(c);
    }

    boolean rightToLeft() {
        return bidi.filter(b -> !b.baseIsLeftToRight()).isPresent();
    }

    /** The fragments of a stretch. */
    List<Fragment> pieces(int from, int to) {
        List<Fragment> pieces = new ArrayList<>(2);
        for (int run = runAt(from); run < textRuns.size() && starts[run] < to; run++) {
            int begin = Math.max(from, starts[run]);
            int end = Math.min(to, starts[run + 1]);
            if (begin < end) {
                add(run, begin, end, pieces);
            }
        }
        return pieces;
    }

    /** Whether a place to break lies within words that stay together. */
    private boolean insideWhole(int place) {
        if (!wholes) {
            return false;
        }
        int run = runAt(place);
        return run < textRuns.size() && starts[run] < place && textRuns.get(run).style().look().whole();
    }

    private int runAt(int place) {
        if (place < starts[near]) {
            int found = Arrays.binarySearch(starts, place);
            near = found >= 0 ? found : -found - 2;
        }
        while (near < textRuns.size() && place >= starts[near + 1]) {
            near++;
        }
        return near;
    }

    private void add(int index, int begin, int end, List<Fragment> pieces) {
        TextRun textRun = textRuns.get(index);
        boolean chip = textRun.style().look().chip();
        if (chip && begin == starts[index]) {
            pieces.add(cutter.padding(textRun).at(base()));
        }
        byLevel(textRun, begin, end, pieces);
        if (chip && end == starts[index + 1]) {
            pieces.add(cutter.padding(textRun).at(base()));
        }
    }

    /** Cuts where the direction changes. */
    private void byLevel(TextRun textRun, int begin, int end, List<Fragment> pieces) {
        if (bidi.isEmpty()) {
            cutter.add(textRun, shown.substring(begin, end), (byte) 0, pieces);
            return;
        }
        int from = begin;
        for (int i = begin + 1; i <= end; i++) {
            if (i == end || level(i) != level(from)) {
                cutter.add(textRun, shown.substring(from, i), level(from), pieces);
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
