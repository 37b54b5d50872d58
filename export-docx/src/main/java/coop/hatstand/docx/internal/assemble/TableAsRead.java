package coop.hatstand.docx.internal.assemble;

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
public record TableAsRead(String style, boolean rowHeaders, OptionalInt indent, List<List<List<StyledPiece>>> rows, List<String> comments) {

    /** One in a format that does not say what heads its rows: whose first column alone is strong all the way down. */
    public static TableAsRead bare(OptionalInt indent, List<List<List<StyledPiece>>> rows, List<String> comments) {
        List<List<List<StyledPiece>>> below = rows.subList(1, rows.size());
        boolean heads = !below.isEmpty() && below.stream().allMatch(row -> isStrong(row.get(0))) && below.stream().anyMatch(row -> row.size() > 1 && !isStrong(row.get(1)));
        return new TableAsRead("", heads, indent, rows, comments);
    }

    private static boolean isStrong(List<StyledPiece> cell) {
        return !cell.isEmpty() && cell.stream().allMatch(piece -> piece.strong() || piece.text().isBlank());
    }
}
