package coop.hatstand.internal.filing.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a text in one form: NFKC, small letters, no apostrophes. */
final class NormalizedWords {
    /** The kinds of letters, marks and numbers, a bit each. */
    private static final int WORD = bits(Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER,
            Character.OTHER_LETTER, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
            Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);
    private static final int FEW = 32;

    private final char[] letters;
    /** Where each word ends; it starts where the one before it ends. */
    private int[] ends = new int[FEW];
    private int taken;

    private NormalizedWords(char[] letters) {
        this.letters = letters;
    }

    private static int bits(byte... kinds) {
        int bits = 0;
        for (byte kind : kinds) {
            bits |= 1 << kind;
        }
        return bits;
    }

    /** The words of a part of a text but for its link targets, if there are no more than the most. */
    static Optional<List<String>> of(String text, int from, int to, int most) {
        char[] letters = new char[to - from];
        text.getChars(from, to, letters, 0);
        NormalizedWords words = new NormalizedWords(letters);
        if (!words.take(most)) {
            text.getChars(from, to, letters, 0);
            return Optional.of(closely(new String(LinkTargets.blanked(letters)))).filter(all -> all.size() <= most);
        }
        return words.taken > most ? Optional.empty() : Optional.of(words.strings());
    }

    /** Whether a letter folds by itself: ASCII, the letters of Latin-1, dashes and quotation marks, as nearly all texts are made of. */
    private static boolean isSimple(char c) {
        return c < 0x80 || c >= 0xc0 && c <= 0xff || c >= 0x2010 && c <= 0x2015 || c >= 0x2018 && c <= 0x201f || c == '\u2026' || c == '\u00a0';
    }

    /** Takes the words as far as they matter, folding them in place, one behind the other; false if it comes to a letter that does not fold by itself. */
    private boolean take(int most) {
        int end = 0;
        int next;
        for (int i = 0; i < letters.length && taken <= most; i = next) {
            char c = letters[i];
            next = Math.max(LinkTargets.end(letters, i), i + 1);
            if (next == i + 1 && isPart(c)) {
                letters[end++] = c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
            } else if (next == i + 1 && !isSimple(c)) {
                return false;
            } else if (next > i + 1 || c != '\'' && c != '\u2019') {
                endAt(end);
            }
        }
        endAt(end);
        return true;
    }

    private void endAt(int end) {
        if (end > (taken == 0 ? 0 : ends[taken - 1])) {
            ends = taken == ends.length ? Arrays.copyOf(ends, 2 * taken) : ends;
            ends[taken++] = end;
        }
    }

    private List<String> strings() {
        List<String> strings = new ArrayList<>(taken);
        int start = 0;
        for (int i = 0; i < taken; i++) {
            strings.add(new String(letters, start, ends[i] - start));
            start = ends[i];
        }
        return strings;
    }

    private static boolean isPart(char c) {
        return c >= 'a' && c <= 'z' || (c < 0x80 ? c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' : c >= 0xc0 && c <= 0xff && Character.isLetter(c));
    }

    /** The words of any text without link targets. */
    static List<String> closely(String text) {
        String folded = Normalizer.normalize(text.replace("'", "").replace("\u2019", ""), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < folded.length(); ) {
            int letter = folded.codePointAt(at);
            int next = at + Character.charCount(letter);
            if ((WORD >> Character.getType(letter) & 1) == 0) {
                add(words, folded, start, at);
                start = next;
            }
            at = next;
        }
        add(words, folded, start, folded.length());
        return words;
    }

    private static void add(List<String> words, String text, int from, int to) {
        if (from < to) {
            words.add(text.substring(from, to));
        }
    }
}
