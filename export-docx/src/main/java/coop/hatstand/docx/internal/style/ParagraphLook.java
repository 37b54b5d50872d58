package coop.hatstand.docx.internal.style;

/**
 * How one paragraph is set, beyond what its style says.
 *
 * @param style its style
 * @param place the lists and quotations it is nested in
 * @param number the list it is an item of, or 0
 * @param newPage whether it starts a page
 * @param keepNext whether it stays with the next paragraph
 * @param close whether it follows without space above
 * @param centred whether its lines are centred
 */
public record ParagraphLook(Style style, Nesting place, int number, boolean newPage, boolean keepNext, boolean close, boolean centred) {

    public static ParagraphLook of(Style style) {
        return new ParagraphLook(style, Nesting.NONE, 0, false, false, false, false);
    }

    public ParagraphLook at(Nesting place) {
        return new ParagraphLook(style, place, number, newPage, keepNext, close, centred);
    }

    public ParagraphLook numbered(int number) {
        return new ParagraphLook(style, place, number, newPage, keepNext, close, centred);
    }

    public ParagraphLook onNewPage(boolean newPage) {
        return new ParagraphLook(style, place, number, newPage, keepNext, close, centred);
    }

    public ParagraphLook keptWithNext() {
        return new ParagraphLook(style, place, number, newPage, true, close, centred);
    }

    public ParagraphLook closeIf(boolean close) {
        return new ParagraphLook(style, place, number, newPage, keepNext, close, centred);
    }

    public ParagraphLook centredIf(boolean centred) {
        return new ParagraphLook(style, place, number, newPage, keepNext, close, centred);
    }
}
