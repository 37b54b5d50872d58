package coop.hatstand.internal.markup.guard;

import coop.hatstand.internal.markup.normal.NormalForm;

/** Follows the quotations and lists that lines of Markdown stand in, closely enough to know how deep they are. */
final class OpenContainers {

    private final int[] columns = new int[NormalForm.MAX_DEPTH + 1];
    private int lists;
    private int quotes;
    private boolean startsItem;
    private int tooDeepAt;

    private String text = "";
    private int at;
    private int stop;
    private int column;

    /** Takes the next line; gives where its words start. */
    int line(String text, int start, int stop) {
        this.text = text;
        this.at = start;
        this.stop = stop;
        column = 0;
        quotes = 0;
        startsItem = false;
        tooDeepAt = -1;
        blanksAndQuotes();
        if (at < stop) {
            closeLists();
            markers();
        }
        return at;
    }

    /** How deep the last line's words are. */
    int depth() {
        return quotes + lists;
    }

    /** Whether the last line starts an item, and so a paragraph. */
    boolean startsItem() {
        return startsItem;
    }

    /** Where the last line would nest deeper than is allowed, or -1; a backslash there keeps it from doing so. */
    int tooDeepAt() {
        return tooDeepAt;
    }

    private void blanksAndQuotes() {
        while (at < stop && tooDeepAt < 0) {
            char c = text.charAt(at);
            if (c == '>' && quotes + 1 > NormalForm.MAX_DEPTH) {
                tooDeepAt = at;
            } else if (c == '>') {
                quotes++;
            } else if (c != ' ' && c != '\t') {
                return;
            }
            step(c);
        }
    }

    private void step(char c) {
        column = c == '\t' ? (column / 4 + 1) * 4 : column + 1;
        at++;
    }

    private void closeLists() {
        while (lists > 0 && columns[lists - 1] > column) {
            lists--;
        }
    }

    private void markers() {
        while (at < stop && tooDeepAt < 0) {
            int end = markerEnd();
            if (end < 0) {
                return;
            }
            startsItem = true;
            if (depth() >= NormalForm.MAX_DEPTH) {
                tooDeepAt = end - 1;
                return;
            }
            column += end - at;
            at = end;
            columns[lists++] = column + 1;
            blanksAndQuotes();
        }
    }

    /** The end of a list item's marker, or -1 if there is none here. */
    private int markerEnd() {
        int end = at;
        while (end < stop && end - at < 9 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        if (end >= stop || (end == at ? "-+*" : ".)").indexOf(text.charAt(end)) < 0) {
            return -1;
        }
        end++;
        return end == stop || text.charAt(end) == ' ' || text.charAt(end) == '\t' ? end : -1;
    }
}
