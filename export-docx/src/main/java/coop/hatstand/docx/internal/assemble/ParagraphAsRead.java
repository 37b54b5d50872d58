package coop.hatstand.docx.internal.assemble;

import coop.hatstand.docx.internal.style.Nesting;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A paragraph as read, with all tracked changes accepted.
 *
 * @param style the name of its style in lower case; may be empty
 * @param number the list it is an item of, or 0
 * @param level the item's level, from 0
 * @param indent its own left indent in twentieths of a point
 * @param pieces its text
 * @param bookmarks the names of the bookmarks in it
 * @param comments the ids of the comments on it
 */
public record ParagraphAsRead(String style, int number, int level, OptionalInt indent, List<StyledPiece> pieces, List<String> bookmarks, List<String> comments) {

    public ParagraphAsRead {
        pieces = List.copyOf(pieces);
        bookmarks = List.copyOf(bookmarks);
        comments = List.copyOf(comments);
    }

    public String text() {
        return textOf(pieces);
    }

    public static String textOf(List<StyledPiece> pieces) {
        return pieces.stream().map(StyledPiece::text).collect(Collectors.joining());
    }

    public boolean isBlank() {
        return pieces.stream().allMatch(styledPiece -> styledPiece.text().isBlank());
    }

    boolean in(Style named) {
        return named.isNamed(style);
    }

    ParagraphAsRead with(List<StyledPiece> others) {
        return new ParagraphAsRead(style, number, level, indent, others, bookmarks, comments);
    }

    /** The same as an item of a list. */
    public ParagraphAsRead item(int list, int itsLevel) {
        return new ParagraphAsRead(style, list, itsLevel, indent, pieces, bookmarks, comments);
    }

    public ParagraphAsRead styled(Style other) {
        return new ParagraphAsRead(other.label(), number, level, indent, pieces, bookmarks, comments);
    }

    public ParagraphAsRead indented(Nesting nesting) {
        return new ParagraphAsRead(style, number, level, OptionalInt.of(nesting.indent()), pieces, bookmarks, comments);
    }

    /** This paragraph's words before the next one's, whose mark ends both. */
    public ParagraphAsRead joined(ParagraphAsRead next) {
        return new ParagraphAsRead(next.style, next.number, next.level, next.indent, both(pieces, next.pieces), both(bookmarks, next.bookmarks),
                both(comments, next.comments));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
