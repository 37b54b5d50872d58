package coop.hatstand.pdf.internal.text;

import coop.hatstand.pdf.internal.font.PrintableText;
import coop.hatstand.pdf.internal.font.TextStyle;

/** Text set in one style. */
public final class TextRun {

    private final String text;
    private final TextStyle style;
    private final InlineSpan span;

    private TextRun(String text, TextStyle style, InlineSpan span) {
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
    public static TextRun of(String text, TextStyle style, InlineSpan span) {
        return new TextRun(PrintableText.clean(text), style, span);
    }

    public static TextRun of(String text, TextStyle style) {
        return of(text, style, InlineSpan.NONE);
    }

    /** Words known to be {@link PrintableText#common}. */
    static TextRun ofCommon(String text, TextStyle style, InlineSpan span) {
        return new TextRun(text, style, span);
    }

    public String text() {
        return text;
    }

    public TextStyle style() {
        return style;
    }

    public InlineSpan span() {
        return span;
    }
}
