package coop.hatstand.pdf.internal.text;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.Locale;

/** Finds where lines may be broken (UAX #14, as the JDK implements it, but never after an apostrophe within a word). */
final class LineBreakPlaces {

    private static final char APOSTROPHE = '\u2019';

    private final String text;
    private final BreakIterator platform;

    /**
     * The places of a text.
     *
     * @param platform gets to know this text, where it is asked
     */
    LineBreakPlaces(String text, BreakIterator platform) {
        this.text = text;
        this.platform = platform;
    }

    static BreakIterator platform() {
        return BreakIterator.getLineInstance(Locale.ROOT);
    }

    /** The next place after one, which is less than the length of the text. */
    int after(int place) {
        platform.setText(new StringCharacterIterator(text, place, text.length(), place));
        int next = platform.next();
        while (next < text.length() && apostrophe(next - 1)) {
            next = platform.next();
        }
        return next;
    }

    /** Whether an apostrophe stands between two letters. */
    private boolean apostrophe(int place) {
        return text.charAt(place) == APOSTROPHE && place > 0 && Character.isLetter(text.charAt(place - 1)) && Character.isLetter(text.charAt(place + 1));
    }
}
