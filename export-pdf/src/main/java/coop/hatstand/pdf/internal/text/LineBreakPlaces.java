package coop.hatstand.pdf.internal.text;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.Locale;

/**
 * Finds where lines may be broken (UAX #14, as the JDK implements it, but never after an apostrophe within a word).
 *
 * <p>Ordinary words and punctuation are handled here, since the JDK is slow per character; the JDK handles the rest.
 */
final class LineBreakPlaces {

    private static final int KNOWN = 0x250;
    private static final char DASH = '\u2014';
    private static final char APOSTROPHE = '\u2019';
    private static final String NOT_IN_WORDS = "!\"%(),-.:;?[]{}\u00a0\u00a2\u00a3\u00a4\u00a5\u00ab\u00ad\u00b0\u00bb";
    private static final boolean[] IN_WORDS = inWords();

    private final String text;
    private final char[] letters;
    private final BreakIterator platform;

    /**
     * The places of a text.
     *
     * @param letters the text's characters
     * @param platform gets to know this text, where it is asked
     */
    LineBreakPlaces(String text, char[] letters, BreakIterator platform) {
        this.text = text;
        this.letters = letters;
        this.platform = platform;
    }

    static BreakIterator platform() {
        return BreakIterator.getLineInstance(Locale.ROOT);
    }

    private static boolean[] inWords() {
        boolean[] inWords = new boolean[KNOWN];
        for (char c = '!'; c < KNOWN; c++) {
            inWords[c] = NOT_IN_WORDS.indexOf(c) < 0 && !Character.isISOControl(c);
        }
        return inWords;
    }

    /** Where the part of a word that begins here ends. */
    private int word(int place) {
        int end = place;
        while (end < letters.length && (letters[end] < KNOWN ? IN_WORDS[letters[end]] : apostrophe(end) || dash(end))) {
            end++;
        }
        return end;
    }

    private boolean inWord(int place) {
        return place < letters.length && (letters[place] < KNOWN ? IN_WORDS[letters[place]] : apostrophe(place) || dash(place));
    }

    /** Whether a dash stands between two spaces, as a word does. */
    private boolean dash(int place) {
        return letters[place] == DASH && place > 0 && letters[place - 1] == ' ' && place + 1 < letters.length && letters[place + 1] == ' ';
    }

    /** Whether an apostrophe stands between two letters. */
    private boolean apostrophe(int place) {
        return letters[place] == APOSTROPHE && place > 0 && place + 1 < letters.length
                && Character.isLetter(letters[place - 1]) && Character.isLetter(letters[place + 1]);
    }

    /** The next place after one, which is less than the length of the text. */
    int after(int place) {
        int end = word(place);
        if (end == place) {
            return place + 1 == letters.length ? place + 1 : asked(place);
        }
        while (end < letters.length && endsWord(letters[end])) {
            end++;
        }
        int next = end;
        while (next < letters.length && letters[next] == ' ') {
            next++;
        }
        if (next == letters.length || next > end && inWord(next)) {
            return next;
        }
        return letters[next] == '\n' ? next + 1 : asked(place);
    }

    private static boolean endsWord(char c) {
        return c == ',' || c == '.' || c == ';' || c == ':' || c == '!' || c == '?';
    }

    private int asked(int place) {
        platform.setText(new StringCharacterIterator(text, place, text.length(), place));
        int next = platform.next();
        while (next < letters.length && apostrophe(next - 1)) {
            next = platform.next();
        }
        return next;
    }
}
