package coop.hatstand.document;

import java.util.List;

/**
 * A list without numbers.
 *
 * @param items the items, each of one or more blocks
 */
public record BulletList(List<List<Block>> items) implements Block {

    public BulletList {
        items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.bulletList(this);
    }
}
