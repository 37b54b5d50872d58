package coop.hatstand.filing;

/** The signs that questions end with, in whatever script. */
final class QuestionMark {
    /** For a pattern's class of letters. */
    static final String ANY = "?？؟⁇⁈⁉‽";

    /** Below this only the one is. */
    private static final char FURTHER = '\u0600';

    private QuestionMark() {
    }

    /** Every line is looked at so, letter by letter. */
    private static boolean isOne(char c) {
        return c == '?' || c >= FURTHER && ANY.indexOf(c) >= 0;
    }

    /** Whether words ask. */
    static boolean in(String words) {
        return first(words) >= 0;
    }

    /** Whether a part of a text asks. */
    static boolean in(char[] text, int from, int to) {
        int at = from;
        while (at < to && !isOne(text[at])) {
            at++;
        }
        return at < to;
    }

    /** Whether words end by asking, but for blanks. */
    static boolean ends(String words) {
        String stripped = words.stripTrailing();
        return !stripped.isEmpty() && isOne(stripped.charAt(stripped.length() - 1));
    }

    /** The place of the first; -1 if there is none. */
    static int first(String words) {
        int length = words.length();
        for (int i = 0; i < length; i++) {
            if (isOne(words.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The place of the last; -1 if there is none. */
    static int last(String words) {
        int last = words.length() - 1;
        while (last >= 0 && !isOne(words.charAt(last))) {
            last--;
        }
        return last;
    }
}
