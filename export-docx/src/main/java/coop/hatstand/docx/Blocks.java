package coop.hatstand.docx;

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
import java.util.List;

/** Writes the blocks of one place; what they hold is left as further steps. */
final class Blocks implements BlockVisitor<Void> {

    private final Pen pen;
    private final Place place;
    private final Sections sections;

    Blocks(Pen pen, Place place, Sections sections) {
        this.pen = pen;
        this.place = place;
        this.sections = sections;
    }

    /** Leaves all these blocks as the next steps. */
    Void each(List<Block> blocks) {
        pen.steps().each(blocks, block -> block.accept(this));
        return null;
    }

    private Blocks within(Place inner) {
        return new Blocks(pen, inner, sections);
    }

    @Override
    public Void section(Section section) {
        Place inner = place.deeper();
        if (place.family() == Family.GUIDANCE) {
            sections.plainHeading(section, Layout.of(Style.GUIDANCE).keptWithNext());
        } else {
            sections.heading(section, inner.depth());
        }
        return within(inner).each(section.blocks());
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        pen.paragraph(layout(paragraph.voice(), place.nesting()), paragraph.content());
        return null;
    }

    @Override
    public Void bulletList(BulletList list) {
        return list(list.items(), place.nesting().inList(), pen.numbers().bullets());
    }

    @Override
    public Void orderedList(OrderedList list) {
        Nesting nesting = place.nesting().inList();
        return list(list.items(), nesting, pen.numbers().ordered(nesting.lists() - 1, list.start()));
    }

    @Override
    public Void quotation(Quotation quotation) {
        return within(place.at(place.nesting().inQuote())).each(quotation.blocks());
    }

    @Override
    public Void codeBlock(CodeBlock code) {
        pen.paragraphs().start(Layout.of(Style.CODE).at(place.nesting()), "");
        pen.words(code.text(), RunLook.PLAIN);
        pen.paragraphs().end();
        return null;
    }

    @Override
    public Void table(Table table) {
        new TableWriter(pen, place).write(table);
        return null;
    }

    @Override
    public Void facts(Facts facts) {
        new FactsWriter(pen).write(facts);
        return null;
    }

    @Override
    public Void entry(Entry entry) {
        new Attribution(pen).write(entry);
        return within(place.in(Family.ENTRY)).each(entry.body());
    }

    @Override
    public Void slot(Slot slot) {
        List<Block> rest = new SlotWriter(pen).write(slot);
        return within(place.in(Family.SLOT)).each(rest);
    }

    private Void list(List<List<Block>> items, Nesting nesting, int number) {
        Blocks inner = within(place.at(nesting));
        pen.steps().each(items, item -> inner.item(item, number));
        return null;
    }

    /** Only a paragraph can carry the number, so an item that starts with anything else starts with an empty one. */
    private void item(List<Block> item, int number) {
        boolean words = !item.isEmpty() && item.get(0) instanceof Paragraph;
        Paragraph first = words ? (Paragraph) item.get(0) : Paragraph.of();
        pen.paragraph(layout(first.voice(), place.nesting()).numbered(number), first.content());
        each(item.subList(words ? 1 : 0, item.size()));
    }

    private Layout layout(Paragraph.Voice voice, Nesting nesting) {
        return Layout.of(place.family().style(voice, nesting)).at(nesting);
    }
}
