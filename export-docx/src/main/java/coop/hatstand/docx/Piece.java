package coop.hatstand.docx;

import java.util.Optional;

/**
 * A stretch of words set alike, as read.
 *
 * @param text the words; a line feed alone for a line that ends early
 * @param style the name of the character style in lower case; may be empty
 * @param strong with strong emphasis
 * @param emphasis with emphasis
 * @param marked highlighted
 * @param link where the words lead, if anywhere
 */
record Piece(String text, String style, boolean strong, boolean emphasis, boolean marked, Optional<Target> link) {

    static final String BREAK = "\n";

    /**
     * Where words lead.
     *
     * @param to an address, or the name of a bookmark
     * @param inside whether to a bookmark of this document
     */
    record Target(String to, boolean inside) {
    }

    static Piece plain(String text) {
        return new Piece(text, "", false, false, false, Optional.empty());
    }

    boolean isBreak() {
        return text.equals(BREAK);
    }

    boolean in(Style named) {
        return named.isNamed(style);
    }

    Piece with(String other) {
        return new Piece(other, style, strong, emphasis, marked, link);
    }

    Piece notStrong() {
        return new Piece(text, style, false, emphasis, marked, link);
    }
}
