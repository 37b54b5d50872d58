package coop.hatstand.internal.withhold;

import coop.hatstand.document.Block;
import coop.hatstand.document.BlockVisitor;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import coop.hatstand.internal.withhold.names.ClosingBlock;
import coop.hatstand.internal.withhold.names.ReplacementFinder;
import coop.hatstand.internal.withhold.text.InlineEdits;
import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.PlainContent;
import coop.hatstand.internal.withhold.text.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what must go out of one place's words, such as one answer's; keeps their structure. Lives for one call. */
final class Scrubber implements BlockVisitor<List<Block>> {
    private final ReplacementFinder finder;
    private boolean quoted;
    private boolean last;
    private Optional<ClosingBlock> closed = Optional.empty();

    Scrubber(ReplacementFinder finder) {
        this.finder = finder;
    }

    String text(String text) {
        return Replacement.apply(text, finder.edits(text, false, true));
    }

    List<Block> blocks(List<Block> blocks) {
        Optional<ClosingBlock> closing = finder.closing(blocks);
        List<Block> kept = new ArrayList<>();
        int end = closing.map(c -> c.block() + 1).orElse(blocks.size());
        for (int i = 0; i < end; i++) {
            last = i == end - 1;
            closed = last ? closing : Optional.empty();
            kept.addAll(blocks.get(i).accept(this));
        }
        return kept;
    }

    private List<Block> within(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            last = false;
            kept.addAll(block.accept(this));
        }
        return kept;
    }

    private List<List<Block>> items(List<List<Block>> items) {
        return items.stream().map(this::within).toList();
    }

    private List<Inline> inlines(List<Inline> content) {
        List<Replacement> replacements = edits(InlineText.of(content));
        if (replacements.isEmpty() && PlainContent.are(content)) {
            return content;
        }
        return InlineEdits.make(content, replacements, finder::givesAway);
    }

    private List<Replacement> edits(String text) {
        List<Replacement> replacements = finder.edits(text, quoted, last);
        if (!last || closed.isEmpty()) {
            return replacements;
        }
        List<Replacement> all = new ArrayList<>(List.of(new Replacement(closed.get().from(), text.length(), finder.signed())));
        all.addAll(replacements);
        return Replacement.joined(all);
    }

    private List<List<Inline>> cells(List<List<Inline>> cells) {
        last = false;
        return cells.stream().map(this::inlines).toList();
    }

    @Override
    public List<Block> paragraph(Paragraph paragraph) {
        List<Inline> content = inlines(paragraph.content());
        return content.isEmpty() ? List.of() : List.of(new Paragraph(paragraph.voice(), content));
    }

    @Override
    public List<Block> bulletList(BulletList list) {
        return List.of(new BulletList(items(list.items())));
    }

    @Override
    public List<Block> orderedList(OrderedList list) {
        return List.of(new OrderedList(list.start(), items(list.items())));
    }

    @Override
    public List<Block> quotation(Quotation quotation) {
        boolean outer = quoted;
        quoted = true;
        List<Block> kept = within(quotation.blocks());
        quoted = outer;
        return kept.isEmpty() ? List.of() : List.of(new Quotation(kept));
    }

    @Override
    public List<Block> codeBlock(CodeBlock code) {
        return List.of(new CodeBlock(text(code.info()), Replacement.apply(code.text(), finder.edits(code.text(), quoted, false))));
    }

    @Override
    public List<Block> table(Table table) {
        return List.of(new Table(cells(table.header()), table.rows().stream().map(this::cells).toList(), table.rowHeaders()));
    }

    /** Sections, facts, entries and slots are the program's, never people's words. */
    private static List<Block> notPeoples() {
        return List.of();
    }

    @Override
    public List<Block> section(Section section) {
        return notPeoples();
    }

    @Override
    public List<Block> facts(Facts facts) {
        return notPeoples();
    }

    @Override
    public List<Block> entry(Entry entry) {
        return notPeoples();
    }

    @Override
    public List<Block> slot(Slot slot) {
        return notPeoples();
    }
}
