package coop.hatstand.document;

import java.util.Objects;

/**
 * Plain text.
 *
 * @param text the text, without line feeds ({@link LineBreak} is for those)
 */
public record Text(String text) implements Inline {

    public Text {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.text(this);
    }
}
