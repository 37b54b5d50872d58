package coop.hatstand.document;

import java.util.Objects;

/**
 * Inline text to be shown verbatim, such as a command.
 *
 * @param text the text, without line feeds
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
