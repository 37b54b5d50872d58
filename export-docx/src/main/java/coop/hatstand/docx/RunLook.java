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
 */
record RunLook(Optional<Style> style, boolean strong, boolean emphasis, boolean marked, boolean linked) {

    static final RunLook PLAIN = new RunLook(Optional.empty(), false, false, false, false);

    static RunLook of(Style style) {
        return PLAIN.in(style);
    }

    RunLook in(Style style) {
        return new RunLook(Optional.of(style), strong, emphasis, marked, linked);
    }

    RunLook asStrong() {
        return new RunLook(style, true, emphasis, marked, linked);
    }

    RunLook asEmphasis() {
        return new RunLook(style, strong, true, marked, linked);
    }

    RunLook asMarked() {
        return new RunLook(style, strong, emphasis, true, linked);
    }

    RunLook asLinked() {
        return new RunLook(style, strong, emphasis, marked, true);
    }
}
