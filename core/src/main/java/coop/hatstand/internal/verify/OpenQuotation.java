package coop.hatstand.internal.verify;

/** A quotation that opens with a curly or angled mark and is not closed where its text ends. */
final class OpenQuotation {
    private static final String OPENING = "“«„";
    private static final String[] CLOSING = {"”", "»", "“”"};

    private OpenQuotation() {
    }

    /** Where it opens, or -1 if the text has none. */
    static int in(String text) {
        for (int kind = 0; kind < CLOSING.length; kind++) {
            int open = text.lastIndexOf(OPENING.charAt(kind));
            if (open >= 0 && closing(text, open + 1, kind) < 0) {
                return open;
            }
        }
        return -1;
    }

    /** Where the text that follows closes it, after the mark; 0 if there is nothing to close or it is not closed before another opens. */
    static int closedIn(String text, String next) {
        int open = in(text);
        if (open < 0) {
            return 0;
        }
        int kind = OPENING.indexOf(text.charAt(open));
        int close = closing(next, 0, kind);
        int other = next.indexOf(text.charAt(open));
        return close < 0 || other >= 0 && other < close ? 0 : close + 1;
    }

    private static int closing(String text, int from, int kind) {
        int first = -1;
        for (char mark : CLOSING[kind].toCharArray()) {
            int at = text.indexOf(mark, from);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }
}
