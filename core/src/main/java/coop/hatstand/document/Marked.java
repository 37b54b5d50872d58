package coop.hatstand.document;

import java.util.List;

/**
 * Words marked as a key quote.
 *
 * @param content the words
 */
public record Marked(List<Inline> content) implements Inline {

    public Marked {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.marked(this);
    }
}
