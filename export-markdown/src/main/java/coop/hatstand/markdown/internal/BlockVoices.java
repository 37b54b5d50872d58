package coop.hatstand.markdown.internal;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The voice of a block, which is that of its first paragraph. Blocks nest only as deep as {@link coop.hatstand.markup.Markdown} allows. */
final class BlockVoices {

    private BlockVoices() {}

    static Optional<Paragraph.Voice> of(Block block) {
        Deque<Block> ahead = new ArrayDeque<>(List.of(block));
        while (!ahead.isEmpty()) {
            Block next = ahead.pop();
            if (next instanceof Paragraph paragraph) {
                return Optional.of(paragraph.voice());
            }
            List<Block> inner = next instanceof BulletList list ? flat(list.items())
                    : next instanceof OrderedList list ? flat(list.items())
                    : next instanceof Quotation quotation ? quotation.blocks() : List.of();
            for (int i = inner.size() - 1; i >= 0; i--) {
                ahead.push(inner.get(i));
            }
        }
        return Optional.empty();
    }

    /** The block with all its paragraphs in one voice. */
    static Block in(Paragraph.Voice voice, Block block) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(voice, paragraph.content());
        } else if (block instanceof BulletList list) {
            return new BulletList(list.items().stream().map(item -> all(voice, item)).toList());
        } else if (block instanceof OrderedList list) {
            return new OrderedList(list.start(), list.items().stream().map(item -> all(voice, item)).toList());
        }
        return block instanceof Quotation quotation ? new Quotation(all(voice, quotation.blocks())) : block;
    }

    private static List<Block> all(Paragraph.Voice voice, List<Block> blocks) {
        return blocks.stream().map(block -> in(voice, block)).toList();
    }

    private static List<Block> flat(List<List<Block>> items) {
        return items.stream().flatMap(List::stream).toList();
    }
}
