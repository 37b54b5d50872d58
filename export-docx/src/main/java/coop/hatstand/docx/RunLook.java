package coop.hatstand.docx;

import java.util.Optional;

/**
 * How a run of words is set.
 *
 * @param style a character style
 * @param strong with strong emphasis
 * @param emphasis with emphasis
 * @param marked as a key quote
 * @param linked within a link, which holds no other
 * @param language the BCP 47 tag of what they are in, where it is not the document's
 */
record RunLook(Optional<Style> style, boolean strong, boolean emphasis, boolean marked, boolean linked, Optional<String> language) {

    static final RunLook PLAIN = new RunLook(Optional.empty(), false, false, false, false, Optional.empty());

    static RunLook of(Style style) {
        return PLAIN.in(style);
    }

    RunLook in(Style style) {
        return new RunLook(Optional.of(style), strong, emphasis, marked, linked, language);
    }

    RunLook asStrong() {
        return new RunLook(style, true, emphasis, marked, linked, language);
    }

    RunLook asEmphasis() {
        return new RunLook(style, strong, true, marked, linked, language);
    }

    RunLook asMarked() {
        return new RunLook(style, strong, emphasis, true, linked, language);
    }

    RunLook speaking(Optional<String> other) {
        return new RunLook(style, strong, emphasis, marked, linked, other);
    }

    RunLook asLinked() {
        return new RunLook(style, strong, emphasis, marked, true, language);
    }
}
