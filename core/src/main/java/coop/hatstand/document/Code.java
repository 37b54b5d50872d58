package coop.hatstand.document;

import java.util.Objects;

/**
 * Words to be shown as they are, such as a command.
 *
 * @param text the words; no line feeds
 */
public record Code(String text) implements Inline {

    public Code {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.code(this);
    }
}
