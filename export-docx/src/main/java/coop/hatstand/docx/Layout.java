package coop.hatstand.docx;

/**
 * How one paragraph is set, beyond what its style says.
 *
 * @param style its style
 * @param place the lists and quotations it stands in
 * @param number the list it is an item of, or 0
 * @param newPage whether it starts a page
 * @param keepNext whether it stays with the next paragraph
 * @param close whether it follows without space above
 * @param centred whether its lines are centred
 */
record Layout(Style style, Nesting place, int number, boolean newPage, boolean keepNext, boolean close, boolean centred) {

    static Layout of(Style style) {
        return new Layout(style, Nesting.NONE, 0, false, false, false, false);
    }

    Layout at(Nesting place) {
        return new Layout(style, place, number, newPage, keepNext, close, centred);
    }

    Layout numbered(int number) {
        return new Layout(style, place, number, newPage, keepNext, close, centred);
    }

    Layout onNewPage(boolean newPage) {
        return new Layout(style, place, number, newPage, keepNext, close, centred);
    }

    Layout keptWithNext() {
        return new Layout(style, place, number, newPage, true, close, centred);
    }

    Layout closeIf(boolean close) {
        return new Layout(style, place, number, newPage, keepNext, close, centred);
    }

    Layout centredIf(boolean centred) {
        return new Layout(style, place, number, newPage, keepNext, close, centred);
    }
}
