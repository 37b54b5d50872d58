package coop.hatstand.internal.filing.words;

/** The signs that questions end with, in whatever script. */
public final class QuestionMark {
    /** For a pattern's class of letters. */
    public static final String ANY = "?？؟⁇⁈⁉‽";

    /** Below this only the one is. */
    private static final char FURTHER = '\u0600';

    private QuestionMark() {
    }

    /** Every line is looked at so, letter by letter. One with a letter or a digit right behind it is an address's. */
    private static boolean isOne(char c, char next) {
        return c == '?' ? !Character.isLetterOrDigit(next) : c >= FURTHER && ANY.indexOf(c) >= 0;
    }

    private static boolean isOne(String words, int at) {
        return isOne(words.charAt(at), at + 1 < words.length() ? words.charAt(at + 1) : ' ');
    }

    /** Whether words ask. */
    public static boolean in(String words) {
        return first(words) >= 0;
    }

    /** Whether a part of a text asks. */
    public static boolean in(char[] text, int from, int to) {
        int at = from;
        while (at < to && !isOne(text[at], at + 1 < text.length ? text[at + 1] : ' ')) {
            at++;
        }
        return at < to;
    }

    /** Whether words end by asking, but for blanks. */
    public static boolean ends(String words) {
        String stripped = words.stripTrailing();
        return !stripped.isEmpty() && isOne(stripped, stripped.length() - 1);
    }

    /** The place of the first; -1 if there is none. */
    public static int first(String words) {
        int length = words.length();
        for (int i = 0; i < length; i++) {
            if (isOne(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The place of the last; -1 if there is none. */
    public static int last(String words) {
        int last = words.length() - 1;
        while (last >= 0 && !isOne(words, last)) {
            last--;
        }
        return last;
    }
}
