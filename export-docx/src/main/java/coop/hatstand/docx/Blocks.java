package coop.hatstand.docx;

import coop.hatstand.document.Block;
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
import coop.hatstand.document.TreeWalker;
import java.util.List;

/** Writes blocks of every kind. */
final class Blocks extends TreeWalker {

    private final Pen pen;
    private final Sections sections;
    private Place place = Place.TOP;

    Blocks(Pen pen, Sections sections) {
        this.pen = pen;
        this.sections = sections;
    }

    /** Writes all these blocks, which stand in that place. */
    void write(List<Block> blocks, Place in) {
        place = in;
        blocks(blocks);
        walk();
    }

    @Override
    protected void words(String words) {
        throw new IllegalStateException("every kind of block has a method here");
    }

    /** What is asked for stands further in; what comes after it stands where the place was before. */
    private void within(Place inner, Runnable asked) {
        Place outer = place;
        place = inner;
        asked.run();
        then(() -> place = outer);
    }

    private void within(Place inner, List<Block> blocks) {
        within(inner, () -> blocks(blocks));
    }

    @Override
    protected void section(Section section) {
        Place inner = place.deeper();
        if (place.family() == Family.GUIDANCE) {
            sections.plainHeading(section, Layout.of(Style.GUIDANCE).keptWithNext());
        } else {
            sections.heading(section, inner.depth());
        }
        within(inner, section.blocks());
    }

    @Override
    protected void paragraph(Paragraph paragraph) {
        write(paragraph, layout(paragraph.voice()));
    }

    private void write(Paragraph paragraph, Layout layout) {
        boolean people = paragraph.voice() == Paragraph.Voice.PEOPLE;
        pen.paragraph(layout, paragraph.content(), people ? RunLook.PLAIN.speaking(place.language()) : RunLook.PLAIN);
    }

    @Override
    protected void bulletList(BulletList list) {
        items(list.items(), place.nesting().inList(), pen.numbers().bullets());
    }

    @Override
    protected void orderedList(OrderedList list) {
        Nesting nesting = place.nesting().inList();
        items(list.items(), nesting, pen.numbers().ordered(nesting.lists() - 1, list.start()));
    }

    @Override
    protected void quotation(Quotation quotation) {
        within(place.at(place.nesting().inQuote()), quotation.blocks());
    }

    @Override
    protected void codeBlock(CodeBlock code) {
        pen.paragraphs().start(Layout.of(Style.CODE).at(place.nesting()), "");
        pen.words(code.text(), RunLook.PLAIN);
        pen.paragraphs().end();
    }

    @Override
    protected void table(Table table) {
        new TableWriter(pen, place).write(table);
    }

    @Override
    protected void facts(Facts facts) {
        new FactsWriter(pen).write(facts);
    }

    @Override
    protected void entry(Entry entry) {
        pen.paragraphs().barred(entry.byline().heldBack());
        new Attribution(pen).write(entry);
        within(place.in(Family.ENTRY).speaking(entry.language()), entry.body());
        then(() -> pen.paragraphs().barred(false));
    }

    @Override
    protected void slot(Slot slot) {
        List<Block> rest = new SlotWriter(pen).write(slot);
        within(place.in(Family.SLOT), rest);
    }

    private void items(List<List<Block>> items, Nesting nesting, int number) {
        within(place.at(nesting), () -> each(items, item -> item(item, number)));
    }

    /** Only a paragraph can carry the number, so an item that starts with anything else starts with an empty one. */
    private void item(List<Block> item, int number) {
        boolean words = !item.isEmpty() && item.get(0) instanceof Paragraph;
        Paragraph first = words ? (Paragraph) item.get(0) : Paragraph.of();
        write(first, layout(first.voice()).numbered(number));
        blocks(item.subList(words ? 1 : 0, item.size()));
    }

    private Layout layout(Paragraph.Voice voice) {
        return Layout.of(place.family().style(voice, place.nesting())).at(place.nesting());
    }
}
