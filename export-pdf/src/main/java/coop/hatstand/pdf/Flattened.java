package coop.hatstand.pdf;

import coop.hatstand.document.Block;
import coop.hatstand.document.BlockVisitor;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What is left of blocks nested deeper than anybody reads: their words, one after the other. Takes any depth. */
final class Flattened implements BlockVisitor<List<Block>> {

    private Flattened() {}

    /** The innermost blocks in reading order; what only holds others is gone. */
    static List<Block> of(Block block) {
        List<Block> innermost = new ArrayList<>();
        Deque<Block> left = new ArrayDeque<>(List.of(block));
        while (!left.isEmpty()) {
            Block next = left.pop();
            List<Block> inside = opened(next);
            if (inside.size() == 1 && inside.get(0) == next) {
                innermost.add(next);
            } else {
                for (int i = inside.size() - 1; i >= 0; i--) {
                    left.push(inside.get(i));
                }
            }
        }
        return innermost;
    }

    /** What a block holds; itself, if it holds no blocks. */
    static List<Block> opened(Block block) {
        return block.accept(new Flattened());
    }

    private static List<Block> words(String words) {
        return List.of(Paragraph.of(words));
    }

    private static List<Block> join(List<Block> first, List<Block> then) {
        List<Block> joined = new ArrayList<>(first);
        joined.addAll(then);
        return joined;
    }

    @Override
    public List<Block> section(Section section) {
        List<Block> heading = new ArrayList<>();
        section.heading().kicker().ifPresent(k -> heading.addAll(words(k)));
        section.heading().number().ifPresent(n -> heading.addAll(words(n)));
        heading.add(new Paragraph(Paragraph.Voice.PEOPLE, section.heading().words()));
        return join(heading, section.blocks());
    }

    @Override
    public List<Block> paragraph(Paragraph paragraph) {
        return List.of(paragraph);
    }

    @Override
    public List<Block> bulletList(BulletList list) {
        return list.items().stream().flatMap(List::stream).toList();
    }

    @Override
    public List<Block> orderedList(OrderedList list) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            blocks.addAll(words((long) list.start() + i + "."));
            blocks.addAll(list.items().get(i));
        }
        return blocks;
    }

    @Override
    public List<Block> quotation(Quotation quotation) {
        return quotation.blocks();
    }

    @Override
    public List<Block> codeBlock(CodeBlock code) {
        return List.of(code);
    }

    @Override
    public List<Block> table(Table table) {
        return List.of(table);
    }

    @Override
    public List<Block> facts(Facts facts) {
        return List.of(facts);
    }

    @Override
    public List<Block> entry(Entry entry) {
        List<Block> notes = new ArrayList<>();
        entry.notes().forEach(n -> notes.addAll(words(n.author() + " " + n.text())));
        return join(words(entry.byline().name() + " " + entry.byline().ref()), join(entry.body(), notes));
    }

    @Override
    public List<Block> slot(Slot slot) {
        return join(words(slot.label()), slot.blocks());
    }
}
