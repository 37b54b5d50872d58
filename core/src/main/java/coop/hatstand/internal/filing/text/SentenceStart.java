package coop.hatstand.internal.filing.text;

/**
 * A sentence inside a line that comes to a number before anything ends it: what a label within a paragraph has to be.
 *
 * <p>As the pattern {@code [.!?;…)]["”’»)]?[ \t]+(?=\p{L}[^\d.!?;]{1,40}\d)} finds them, by hand, since nearly no sentence does and each end of one would be tried.
 */
final class SentenceStart {
    private static final int FARTHEST = 40;

    private SentenceStart() {
    }

    /** The place of the first letter of the next such sentence that has its predecessor's end at a place or later; -1 if there is none. */
    static int next(char[] text, int from) {
        for (int i = from; i + 1 < text.length; i++) {
            if (mayEnd(text[i])) {
                int start = behind(text, i + 1);
                if (start >= 0 && comesToNumber(text, start)) {
                    return start;
                }
            }
        }
        return -1;
    }

    private static boolean mayEnd(char c) {
        return c < 'A' ? c == '.' || c == '!' || c == '?' || c == ';' || c == ')' : c == '\u2026';
    }

    /** The place behind a closing sign, if there is one, and blanks; -1 if there are none. */
    private static int behind(char[] text, int at) {
        int blanks = "\"\u201d\u2019\u00bb)".indexOf(text[at]) >= 0 ? at + 1 : at;
        int end = blanks;
        while (end < text.length && (text[end] == ' ' || text[end] == '\t')) {
            end++;
        }
        return end > blanks && end < text.length ? end : -1;
    }

    private static boolean comesToNumber(char[] text, int start) {
        int first = Character.codePointAt(text, start);
        if (!Character.isLetter(first)) {
            return false;
        }
        int at = start + Character.charCount(first);
        int letters = 0;
        while (at < text.length && letters < FARTHEST && !stops(text[at])) {
            at += Character.charCount(Character.codePointAt(text, at));
            letters++;
        }
        return letters > 0 && at < text.length && text[at] >= '0' && text[at] <= '9';
    }

    private static boolean stops(char c) {
        return c <= '?' && (c == '.' || c == '!' || c == '?' || c == ';' || c >= '0' && c <= '9');
    }
}
