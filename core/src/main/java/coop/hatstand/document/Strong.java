package coop.hatstand.document;

import java.util.List;

/**
 * Strongly emphasised text.
 *
 * @param content the text
 */
public record Strong(List<Inline> content) implements Inline {

    public Strong {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.strong(this);
    }
}
