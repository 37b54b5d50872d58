package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Quotation;
import coop.hatstand.docx.internal.style.Nesting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rebuilds lists and quotations from paragraphs that only show how deeply they are nested.
 *
 * <p>Neighbours are merged: a list continues with the next item of its kind and level, a quotation with the next paragraph at the same
 * depth. This also repairs lists that a word processor split into several.
 */
final class ListRebuilder {

    /** A list or quotation that may still go on; a list holds items, a quotation is one item of a list of one. */
    private static final class Open {

        private final Optional<Item> list;
        private final List<List<Block>> items = new ArrayList<>();

        Open(Optional<Item> list) {
            this.list = list;
        }

        List<Block> last() {
            return items.get(items.size() - 1);
        }

        Block close() {
            if (list.isEmpty()) {
                return new Quotation(items.get(0));
            }
            return list.get().ordered() ? new OrderedList(list.get().start(), items) : new BulletList(items);
        }
    }

    /**
     * An item's list.
     *
     * @param ordered whether it has numbers
     * @param start where its numbers start
     */
    record Item(boolean ordered, int start) {
    }

    private final List<Block> blocks = new ArrayList<>();
    private final List<Open> path = new ArrayList<>();

    /** Adds a block that is no item of its own. */
    void add(Block block, Nesting nesting) {
        int keep = longest(nesting.lists(), nesting.quotes());
        closeTo(keep);
        quoteTo(nesting.quotes());
        into().add(block);
    }

    /** Starts an item; without a block it is still to be filled. */
    void item(Item list, Optional<Block> block, Nesting nesting) {
        int going = goingOn(list, nesting);
        if (going > 0) {
            closeTo(going);
        } else {
            closeTo(longest(nesting.lists() - 1, nesting.quotes()));
            quoteTo(nesting.quotes());
            path.add(new Open(Optional.of(list)));
        }
        path.get(path.size() - 1).items.add(new ArrayList<>());
        block.ifPresent(into()::add);
    }

    /** All the blocks; nothing goes on after this. */
    List<Block> close() {
        closeTo(0);
        List<Block> closed = List.copyOf(blocks);
        blocks.clear();
        return closed;
    }

    private List<Block> into() {
        return path.isEmpty() ? blocks : path.get(path.size() - 1).last();
    }

    private void closeTo(int length) {
        while (path.size() > length) {
            Block closed = path.remove(path.size() - 1).close();
            into().add(closed);
        }
    }

    private void quoteTo(int quotes) {
        for (int open = quotesIn(path.size()); open < quotes; open++) {
            Open quotation = new Open(Optional.empty());
            quotation.items.add(new ArrayList<>());
            path.add(quotation);
        }
    }

    /** How much of what is open a block stands in: as many lists as it can of those it wants, then as many quotations. */
    private int longest(int lists, int quotes) {
        int best = 0;
        int bestLists = 0;
        int open = 0;
        for (int length = 1; length <= path.size(); length++) {
            open += path.get(length - 1).list.isPresent() ? 1 : 0;
            if (open <= lists && length - open <= quotes && open >= bestLists) {
                best = length;
                bestLists = open;
            }
        }
        return best;
    }

    /** How much of what is open the list is the last of that an item goes on with; 0 if it starts one. */
    private int goingOn(Item list, Nesting nesting) {
        for (int length = path.size(); length > 0; length--) {
            Open open = path.get(length - 1);
            int lists = length - quotesIn(length);
            boolean here = lists == nesting.lists() && length - lists == nesting.quotes();
            if (here && open.list.isPresent() && open.list.get().ordered() == list.ordered()) {
                return length;
            }
        }
        return 0;
    }

    private int quotesIn(int length) {
        return (int) path.subList(0, length).stream().filter(open -> open.list.isEmpty()).count();
    }
}
