package coop.hatstand.docx;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A paragraph as read, with all changes accepted.
 *
 * @param style the name of its style in lower case; may be empty
 * @param number the list it is an item of, or 0
 * @param level the item's level, from 0
 * @param indent its own left indent in twentieths of a point
 * @param pieces its words
 * @param bookmarks the names of the bookmarks in it
 * @param comments the ids of the comments on it
 */
record Line(String style, int number, int level, OptionalInt indent, List<Piece> pieces, List<String> bookmarks, List<String> comments) {

    Line {
        pieces = List.copyOf(pieces);
        bookmarks = List.copyOf(bookmarks);
        comments = List.copyOf(comments);
    }

    String text() {
        return textOf(pieces);
    }

    static String textOf(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    boolean isBlank() {
        return pieces.stream().allMatch(piece -> piece.text().isBlank());
    }

    boolean in(Style named) {
        return named.isNamed(style);
    }

    Line with(List<Piece> others) {
        return new Line(style, number, level, indent, others, bookmarks, comments);
    }

    /** This paragraph's words before the next one's, whose mark ends both. */
    Line joined(Line next) {
        return new Line(next.style, next.number, next.level, next.indent, both(pieces, next.pieces), both(bookmarks, next.bookmarks),
                both(comments, next.comments));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
