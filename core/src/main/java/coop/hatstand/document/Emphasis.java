package coop.hatstand.document;

import java.util.List;

/**
 * Emphasised text.
 *
 * @param content the text
 */
public record Emphasis(List<Inline> content) implements Inline {

    public Emphasis {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.emphasis(this);
    }
}
