package coop.hatstand.pdf;

/**
 * Words set in one style.
 *
 * @param text the words; a line feed ends a line
 * @param style how they are set
 * @param span what they are part of within their paragraph
 */
record Run(String text, Style style, Span span) {

    Run {
        text = Words.clean(text);
    }

    static Run of(String text, Style style) {
        return new Run(text, style, Span.NONE);
    }
}
