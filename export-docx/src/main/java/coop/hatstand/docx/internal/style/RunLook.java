package coop.hatstand.docx.internal.style;

import java.util.Optional;

/**
 * How a run of text is set.
 *
 * @param style a character style
 * @param strong with strong emphasis
 * @param emphasis with emphasis
 * @param marked as a key quote
 * @param linked within a link; links do not nest
 * @param language BCP 47 tag of its language, if it is not the document's
 */
public record RunLook(Optional<Style> style, boolean strong, boolean emphasis, boolean marked, boolean linked, Optional<String> language) {

    public static final RunLook PLAIN = new RunLook(Optional.empty(), false, false, false, false, Optional.empty());

    public static RunLook of(Style style) {
        return PLAIN.in(style);
    }

    public RunLook in(Style style) {
        return new RunLook(Optional.of(style), strong, emphasis, marked, linked, language);
    }

    public RunLook asStrong() {
        return new RunLook(style, true, emphasis, marked, linked, language);
    }

    public RunLook asEmphasis() {
        return new RunLook(style, strong, true, marked, linked, language);
    }

    public RunLook asMarked() {
        return new RunLook(style, strong, emphasis, true, linked, language);
    }

    public RunLook speaking(Optional<String> other) {
        return new RunLook(style, strong, emphasis, marked, linked, other);
    }

    public RunLook asLinked() {
        return new RunLook(style, strong, emphasis, marked, true, language);
    }
}
