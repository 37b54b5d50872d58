package coop.hatstand.document;

import java.util.List;

/**
 * A numbered list.
 *
 * @param start the first item's number, 0 to 999,999,999 (CommonMark 0.31 §5.2); the others count up by one
 * @param items the items, each of one or more blocks
 */
public record OrderedList(int start, List<List<Block>> items) implements Block {

    public OrderedList {
        if (start < 0 || start > 999_999_999) {
            throw new IllegalArgumentException("a list starts at 0 to 999,999,999, not " + start);
        }
        items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.orderedList(this);
    }
}
