package coop.hatstand.document;

import java.util.List;

/**
 * A quotation within what somebody wrote.
 *
 * @param blocks what was quoted; if it is known who said it, that is the first paragraph
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
