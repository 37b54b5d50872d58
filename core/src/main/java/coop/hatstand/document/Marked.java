package coop.hatstand.document;

import java.util.List;

/**
 * Text marked as a key quote.
 *
 * @param content the text
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
