package coop.hatstand.document;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph.
 *
 * @param voice who is speaking, so that a format can show the difference
 * @param content the text
 */
public record Paragraph(Voice voice, List<Inline> content) implements Block {

    /** Who is speaking in a paragraph. */
    public enum Voice {
        /** A person: set as body text. */
        PEOPLE,
        /** The program: set as a label. */
        PROGRAM,
        /** The program, in text to look up rather than read, such as definitions: set small. */
        SMALL_PRINT
    }

    public Paragraph {
        Objects.requireNonNull(voice, "voice");
        content = List.copyOf(content);
    }

    /** A paragraph by a person. */
    public static Paragraph of(Inline... content) {
        return new Paragraph(Voice.PEOPLE, List.of(content));
    }

    /** A paragraph of plain text by a person. */
    public static Paragraph of(String text) {
        return of(new Text(text));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.paragraph(this);
    }
}
