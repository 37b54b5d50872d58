package coop.hatstand.document;

import java.util.List;

/**
 * Words that somebody quoted.
 *
 * @param blocks what was quoted; who said it, where known, is its first paragraph
 */
public record Quotation(List<Block> blocks) implements Block {

    public Quotation {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.quotation(this);
    }
}
