package coop.hatstand.docx.internal.read;

import coop.hatstand.docx.internal.style.StyledPiece;
import java.util.List;
import java.util.OptionalInt;

/**
 * A table as read, with all tracked changes accepted.
 *
 * @param style the name of its style in lower case; may be empty
 * @param rowHeaders whether its first column heads the rows
 * @param indent its own left indent in twentieths of a point
 * @param rows the text of its cells
 * @param comments the ids of the comments in it
 */
record TableAsRead(String style, boolean rowHeaders, OptionalInt indent, List<List<List<StyledPiece>>> rows, List<String> comments) {
}
