package coop.hatstand.pdf;

import coop.hatstand.document.Block;
import coop.hatstand.document.BlockVisitor;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Chip;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import java.util.List;

/** All words of a document that a handout prints, in the order of the tree's components. */
final class DocumentWords implements BlockVisitor<Void> {

    private final StringBuilder words = new StringBuilder();

    private DocumentWords() {}

    static String of(Document document) {
        DocumentWords all = new DocumentWords();
        all.add(document.metadata().furniture().kicker());
        all.add(document.metadata().title());
        all.add(document.metadata().furniture().standfirst());
        all.blocks(document.blocks());
        return all.words.toString().replaceAll("\\s+", " ").strip();
    }

    private Void add(String more) {
        words.append(more).append(' ');
        return null;
    }

    private Void add(List<Inline> content) {
        return add(Prose.ofInlines(content));
    }

    private Void blocks(List<Block> blocks) {
        blocks.forEach(b -> b.accept(this));
        return null;
    }

    @Override
    public Void section(Section section) {
        section.heading().kicker().ifPresent(this::add);
        section.heading().number().ifPresent(this::add);
        add(section.heading().words());
        return blocks(section.blocks());
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        return add(paragraph.content());
    }

    @Override
    public Void bulletList(BulletList list) {
        list.items().forEach(i -> {
            add("*");
            blocks(i);
        });
        return null;
    }

    @Override
    public Void orderedList(OrderedList list) {
        for (int i = 0; i < list.items().size(); i++) {
            add(list.start() + i + ".");
            blocks(list.items().get(i));
        }
        return null;
    }

    @Override
    public Void quotation(Quotation quotation) {
        return blocks(quotation.blocks());
    }

    @Override
    public Void codeBlock(CodeBlock code) {
        return add(code.text());
    }

    @Override
    public Void table(Table table) {
        table.header().forEach(this::add);
        table.rows().forEach(r -> r.forEach(this::add));
        return null;
    }

    @Override
    public Void facts(Facts facts) {
        facts.facts().forEach(f -> {
            add(f.label());
            add(f.value());
            chips(f.chips());
        });
        return null;
    }

    private void chips(List<Chip> chips) {
        chips.forEach(c -> add(c.words()));
    }

    @Override
    public Void entry(Entry entry) {
        add(entry.byline().name());
        chips(entry.byline().chips());
        add(String.join(" · ", entry.byline().remarks()));
        add(entry.byline().ref());
        entry.byline().place().ifPresent(p -> add("· " + p));
        blocks(entry.body());
        entry.notes().forEach(n -> {
            add(n.author() + n.at().map(a -> ", " + a.toString().substring(0, 10)).orElse(""));
            add(n.text());
        });
        return null;
    }

    @Override
    public Void slot(Slot slot) {
        if (slot.unprinted()) {
            return null;
        }
        add(slot.label());
        return blocks(slot.blocks());
    }
}
