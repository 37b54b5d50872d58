package coop.hatstand.document;

import java.util.Objects;

/**
 * Text to be shown verbatim, line by line.
 *
 * @param info the language or other tag given with it; may be empty
 * @param text the lines, separated by line feeds, without one at the end
 */
public record CodeBlock(String info, String text) implements Block {

    public CodeBlock {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.codeBlock(this);
    }
}
