package coop.hatstand.withhold;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what must go out of one place's words, such as one answer's; keeps their structure. Lives for one call. */
final class Scrub implements BlockVisitor<List<Block>> {
    private final Wants wants;
    private boolean quoted;
    private boolean last;
    private Optional<Closing> closed = Optional.empty();

    Scrub(Wants wants) {
        this.wants = wants;
    }

    String text(String text) {
        return Edit.apply(text, wants.edits(text, false, true));
    }

    List<Block> blocks(List<Block> blocks) {
        Optional<Closing> closing = wants.closing(blocks);
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
        List<Edit> edits = edits(Flat.of(content));
        if (edits.isEmpty() && WordsOnly.are(content)) {
            return content;
        }
        return InlineEdits.make(content, edits, wants::givesAway);
    }

    private List<Edit> edits(String text) {
        List<Edit> edits = wants.edits(text, quoted, last);
        if (!last || closed.isEmpty()) {
            return edits;
        }
        List<Edit> all = new ArrayList<>(List.of(new Edit(closed.get().from(), text.length(), wants.signed())));
        all.addAll(edits);
        return Edit.joined(all);
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
        return List.of(new CodeBlock(text(code.info()), Edit.apply(code.text(), wants.edits(code.text(), quoted, false))));
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
