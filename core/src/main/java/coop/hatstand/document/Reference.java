package coop.hatstand.document;

import java.util.Objects;

/**
 * A pointer to an {@link Entry} or a {@link Section} of the same document.
 *
 * @param target the id of the entry or section
 * @param text the printed text, such as "A2.1"
 */
public record Reference(String target, String text) implements Inline {

    public Reference {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.reference(this);
    }
}
