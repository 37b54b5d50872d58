package coop.hatstand.document;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph.
 *
 * @param voice whose words these are, so that a format may set them apart
 * @param content the words
 */
public record Paragraph(Voice voice, List<Inline> content) implements Block {

    /** Whose words a paragraph holds. */
    public enum Voice {
        /** People's own words: set as text. */
        PEOPLE,
        /** The program's words: set as labels. */
        PROGRAM,
        /** The program's words that are looked up, not read: definitions and the like, set small. */
        SMALL_PRINT
    }

    public Paragraph {
        Objects.requireNonNull(voice, "voice");
        content = List.copyOf(content);
    }

    /** A paragraph of people's own words. */
    public static Paragraph of(Inline... content) {
        return new Paragraph(Voice.PEOPLE, List.of(content));
    }

    /** A paragraph of people's own words, of plain text. */
    public static Paragraph of(String text) {
        return of(new Text(text));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.paragraph(this);
    }
}
