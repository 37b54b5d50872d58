package coop.hatstand.docx.internal.style;

import java.util.Optional;

/**
 * A run of text in one format, as read.
 *
 * @param text the text; a single line feed for a line break
 * @param style the name of the character style in lower case; may be empty
 * @param strong with strong emphasis
 * @param emphasis with emphasis
 * @param marked highlighted
 * @param link the link target, if there is one
 */
public record StyledPiece(String text, String style, boolean strong, boolean emphasis, boolean marked, Optional<Target> link) {

    public static final String BREAK = "\n";

    /**
     * Where words lead.
     *
     * @param to an address, or the name of a bookmark
     * @param inside whether to a bookmark of this document
     */
    public record Target(String to, boolean inside) {

        /** With a part of what an address leads to, which programs keep apart from it; a link to a part of nothing else leads inside. */
        public static Target of(String address, boolean inside, String part) {
            return address.isEmpty() ? new Target(part, true) : new Target(inside || part.isEmpty() || address.contains("#") ? address : address + "#" + part, inside);
        }
    }

    public static StyledPiece plain(String text) {
        return new StyledPiece(text, "", false, false, false, Optional.empty());
    }

    public boolean isBreak() {
        return text.equals(BREAK);
    }

    public boolean in(Style named) {
        return named.isNamed(style);
    }

    public StyledPiece with(String other) {
        return new StyledPiece(other, style, strong, emphasis, marked, link);
    }

    public StyledPiece notStrong() {
        return new StyledPiece(text, style, false, emphasis, marked, link);
    }
}
