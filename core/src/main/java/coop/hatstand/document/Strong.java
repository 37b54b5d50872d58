package coop.hatstand.document;

import java.util.List;

/**
 * Words with strong emphasis.
 *
 * @param content the words
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
