package coop.hatstand.pdf;

/** Words set in one style. */
final class Run {

    private final String text;
    private final Style style;
    private final Span span;

    private Run(String text, Style style, Span span) {
        this.text = text;
        this.style = style;
        this.span = span;
    }

    /**
     * Words as strangers wrote them.
     *
     * @param text the words; a line feed ends a line
     * @param style how they are set
     * @param span what they are part of within their paragraph
     */
    static Run of(String text, Style style, Span span) {
        return new Run(Words.clean(text), style, span);
    }

    static Run of(String text, Style style) {
        return of(text, style, Span.NONE);
    }

    /** Words known to be {@link Words#common}. */
    static Run ofCommon(String text, Style style, Span span) {
        return new Run(text, style, span);
    }

    String text() {
        return text;
    }

    Style style() {
        return style;
    }

    Span span() {
        return span;
    }
}
