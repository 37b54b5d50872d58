package coop.hatstand.internal.markup.guard;

/**
 * Follows fenced code that stands in no quotation or list, in which nothing nests.
 *
 * <p>Where in doubt it says no: what looks like a fence may be a line of HTML, so none is believed after any line that starts with an angle bracket.
 */
final class OpenFence {
    private static final int SHORTEST = 3;
    private static final int DEEPEST_INDENT = 3;

    private char open;
    private int length;
    private boolean html;

    /**
     * Takes the next line; whether it is a fence or lies within one.
     *
     * @param words where its words start, after the marks of {@code depth} quotations and lists
     */
    boolean holds(String text, int start, int stop, int words, int depth) {
        int at = start;
        while (at < stop && text.charAt(at) == ' ') {
            at++;
        }
        char c = at < stop ? text.charAt(at) : 0;
        int run = at;
        while (run < stop && text.charAt(run) == c) {
            run++;
        }
        boolean fence = at - start <= DEEPEST_INDENT && (c == '`' || c == '~') && run - at >= SHORTEST;
        if (length > 0) {
            length = fence && c == open && run - at >= length && text.substring(run, stop).isBlank() ? 0 : length;
            return true;
        }
        html |= words < stop && text.charAt(words) == '<';
        if (fence && !html && depth == 0 && text.substring(run, stop).indexOf('`') < 0) {
            open = c;
            length = run - at;
        }
        return length > 0;
    }
}
