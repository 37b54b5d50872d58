package coop.hatstand.docx.internal.write;

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
import coop.hatstand.docx.internal.style.BlockPlace;
import coop.hatstand.docx.internal.style.Nesting;
import coop.hatstand.docx.internal.style.ParagraphLook;
import coop.hatstand.docx.internal.style.RunLook;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyleFamily;
import java.util.List;

/** Writes blocks of every kind. */
final class BlockWriter extends TreeWalker {

    private final WritingContext context;
    private final HeadingWriter writer;
    private BlockPlace blockPlace = BlockPlace.TOP;

    BlockWriter(WritingContext context, HeadingWriter writer) {
        this.context = context;
        this.writer = writer;
    }

    /** Writes all these blocks, which stand in that place. */
    void write(List<Block> blocks, BlockPlace in) {
        blockPlace = in;
        blocks(blocks);
        walk();
    }

    @Override
    protected void words(String words) {
        throw new IllegalStateException("every kind of block has a method here");
    }

    /** What is asked for stands further in; what comes after it stands where the place was before. */
    private void within(BlockPlace inner, Runnable asked) {
        BlockPlace outer = blockPlace;
        blockPlace = inner;
        asked.run();
        then(() -> blockPlace = outer);
    }

    private void within(BlockPlace inner, List<Block> blocks) {
        within(inner, () -> blocks(blocks));
    }

    @Override
    protected void section(Section section) {
        BlockPlace inner = blockPlace.deeper();
        if (blockPlace.family() == StyleFamily.GUIDANCE) {
            writer.plainHeading(section, ParagraphLook.of(Style.GUIDANCE).keptWithNext());
        } else {
            writer.heading(section, inner.depth());
        }
        within(inner, section.blocks());
    }

    @Override
    protected void paragraph(Paragraph paragraph) {
        write(paragraph, layout(paragraph.voice()));
    }

    private void write(Paragraph paragraph, ParagraphLook paragraphLook) {
        boolean people = paragraph.voice() == Paragraph.Voice.PEOPLE;
        context.paragraph(paragraphLook, paragraph.content(), people ? RunLook.PLAIN.speaking(blockPlace.language()) : RunLook.PLAIN);
    }

    @Override
    protected void bulletList(BulletList list) {
        items(list.items(), blockPlace.nesting().inList(), context.numbers().bullets());
    }

    @Override
    protected void orderedList(OrderedList list) {
        Nesting nesting = blockPlace.nesting().inList();
        items(list.items(), nesting, context.numbers().ordered(nesting.lists() - 1, list.start()));
    }

    @Override
    protected void quotation(Quotation quotation) {
        within(blockPlace.at(blockPlace.nesting().inQuote()), quotation.blocks());
    }

    @Override
    protected void codeBlock(CodeBlock code) {
        context.paragraphs().start(ParagraphLook.of(Style.CODE).at(blockPlace.nesting()), "");
        context.words(code.text(), RunLook.PLAIN);
        context.paragraphs().end();
    }

    @Override
    protected void table(Table table) {
        new TableWriter(context, blockPlace).write(table);
    }

    @Override
    protected void facts(Facts facts) {
        new FactsWriter(context).write(facts);
    }

    @Override
    protected void entry(Entry entry) {
        context.paragraphs().barred(entry.byline().heldBack());
        new BylineWriter(context).write(entry);
        within(blockPlace.in(StyleFamily.ENTRY).speaking(entry.language()), entry.body());
        then(() -> context.paragraphs().barred(false));
    }

    @Override
    protected void slot(Slot slot) {
        List<Block> rest = new SlotWriter(context).write(slot);
        within(blockPlace.in(StyleFamily.SLOT), rest);
    }

    /** The last line of a list is not alone on a page: the item before it stays with it. */
    private void items(List<List<Block>> items, Nesting nesting, int number) {
        int rest = Math.max(0, items.size() - 2);
        within(blockPlace.at(nesting), () -> {
            each(items.subList(0, rest), item -> item(item, number, false));
            each(items.subList(rest, items.size()), item -> item(item, number, item == items.get(rest) && items.size() > 1));
        });
    }

    /** Only a paragraph can carry the number, so an item that starts with anything else starts with an empty one. */
    private void item(List<Block> item, int number, boolean kept) {
        boolean words = !item.isEmpty() && item.get(0) instanceof Paragraph;
        Paragraph first = words ? (Paragraph) item.get(0) : Paragraph.of();
        ParagraphLook look = layout(first.voice()).numbered(number);
        write(first, kept && item.size() == 1 ? look.keptWithNext() : look);
        blocks(item.subList(words ? 1 : 0, item.size()));
    }

    private ParagraphLook layout(Paragraph.Voice voice) {
        return ParagraphLook.of(blockPlace.family().style(voice, blockPlace.nesting())).at(blockPlace.nesting());
    }
}
