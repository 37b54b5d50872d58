package coop.hatstand.filing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text in one form: NFKC, small letters, no apostrophes. */
final class FoldedWords {
    /** The kinds of letters, marks and numbers, a bit each. */
    private static final int WORD = bits(Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER,
            Character.OTHER_LETTER, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
            Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);

    private FoldedWords() {
    }

    private static int bits(byte... kinds) {
        int bits = 0;
        for (byte kind : kinds) {
            bits |= 1 << kind;
        }
        return bits;
    }

    /** The words; of more than the most, at least one more than these. The letters may be written over. */
    static List<String> of(char[] letters, int most) {
        return isSimple(letters) ? simply(letters, most) : closely(new String(letters));
    }

    /** Whether each letter folds by itself: ASCII, the letters of Latin-1, dashes and quotation marks, as nearly all texts are made of. */
    private static boolean isSimple(char[] letters) {
        for (char c : letters) {
            if (c >= 0x80 && !(c >= 0xc0 && c <= 0xff || c >= 0x2010 && c <= 0x2015 || c >= 0x2018 && c <= 0x201f || c == '\u2026' || c == '\u00a0')) {
                return false;
            }
        }
        return true;
    }

    private static List<String> simply(char[] letters, int most) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (char c : letters) {
            if (c >= 'a' && c <= 'z') {
                letters[end++] = c;
            } else if (c < 0x80 ? c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' : c <= 0xff && Character.isLetter(c)) {
                letters[end++] = Character.toLowerCase(c);
            } else if (c != '\'' && c != '\u2019' && start < end) {
                words.add(new String(letters, start, end - start));
                start = end;
                if (words.size() > most) {
                    return words;
                }
            }
        }
        if (start < end) {
            words.add(new String(letters, start, end - start));
        }
        return words;
    }

    private static List<String> closely(String text) {
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
