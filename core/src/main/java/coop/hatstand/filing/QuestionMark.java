package coop.hatstand.filing;

/** The signs that questions end with, in whatever script. */
final class QuestionMark {
    /** For a pattern's class of letters. */
    static final String ANY = "?？؟⁇⁈⁉‽";

    private QuestionMark() {
    }

    /** Whether words ask. */
    static boolean in(String words) {
        return first(words) >= 0;
    }

    /** Whether words end by asking, but for blanks. */
    static boolean ends(String words) {
        String stripped = words.stripTrailing();
        return !stripped.isEmpty() && ANY.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    /** The place of the first; -1 if there is none. */
    static int first(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (ANY.indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The place of the last; -1 if there is none. */
    static int last(String words) {
        int last = words.length() - 1;
        while (last >= 0 && ANY.indexOf(words.charAt(last)) < 0) {
            last--;
        }
        return last;
    }
}
