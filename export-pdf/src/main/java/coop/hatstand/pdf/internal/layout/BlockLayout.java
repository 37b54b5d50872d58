package coop.hatstand.pdf.internal.layout;

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
import coop.hatstand.pdf.internal.file.StructureTag;
import coop.hatstand.pdf.internal.font.Colour;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.language.TextDirection;
import coop.hatstand.pdf.internal.text.Innermost;
import java.util.List;
import java.util.Optional;

/** Lays out blocks of every kind, one after another. */
final class BlockLayout implements BlockVisitor<Runnable> {

    private static final float QUOTE_INDENT = 14;
    private static final float BAR = 1.6f;

    private final LayoutContext context;
    private final LayoutArea layoutArea;
    private boolean smallPrint;

    BlockLayout(LayoutContext context, LayoutArea layoutArea) {
        this.context = context;
        this.layoutArea = layoutArea;
    }

    void all(List<Block> blocks) {
        for (Block block : blocks) {
            if (layoutArea.tooDeep()) {
                Innermost.of(block).forEach(inner -> inner.accept(this).run());
            } else {
                block.accept(this).run();
            }
        }
    }

    @Override
    public Runnable section(Section section) {
        return () -> new SectionLayout(context, layoutArea).write(section);
    }

    @Override
    public Runnable paragraph(Paragraph paragraph) {
        return () -> set(paragraph);
    }

    private void set(Paragraph paragraph) {
        TextStyle textStyle = context.style(paragraph.voice(), layoutArea);
        beginSmallPrint(paragraph.voice());
        context.flow().space(textStyle.leading() * 0.45f);
        boolean small = paragraph.voice() == Paragraph.Voice.SMALL_PRINT;
        float width = small ? layoutArea.width() : layoutArea.measure();
        float left = small ? layoutArea.left() : layoutArea.textLeft();
        context.text(StructureTag.P.in(language(paragraph)), context.runs(paragraph.content(), textStyle), textStyle, left, width);
    }

    /** People's words may be in other languages than the program's. */
    private Optional<String> language(Paragraph paragraph) {
        return paragraph.voice() == Paragraph.Voice.PEOPLE ? layoutArea.language() : Optional.empty();
    }

    /** A rule parts what is looked up from what is read. */
    private void beginSmallPrint(Paragraph.Voice voice) {
        boolean small = voice == Paragraph.Voice.SMALL_PRINT;
        if (small && !smallPrint) {
            context.flow().space(14);
            context.flow().keep(context.rule(layoutArea, Colour.RULE));
        }
        smallPrint = small;
    }

    @Override
    public Runnable bulletList(BulletList list) {
        return () -> new ListLayout(context, layoutArea).bullets(list);
    }

    @Override
    public Runnable orderedList(OrderedList list) {
        return () -> new ListLayout(context, layoutArea).numbers(list);
    }

    @Override
    public Runnable quotation(Quotation quotation) {
        return () -> set(quotation);
    }

    private void set(Quotation quotation) {
        context.flow().space(8);
        context.open(StructureTag.of("BlockQuote"));
        LayoutArea turned = layoutArea.turned(TextDirection.of(quotation.blocks(), layoutArea.fromRight()));
        float x = turned.at(2, BAR);
        context.flow().enter((top, bottom) -> context.pen().fill(x, bottom, BAR, top - bottom, Colour.RULE));
        new BlockLayout(context, turned.indented(QUOTE_INDENT)).all(quotation.blocks());
        context.flow().leave();
        context.close();
        context.flow().space(8);
    }

    @Override
    public Runnable codeBlock(CodeBlock code) {
        return () -> new CodeLayout(context, layoutArea).write(code);
    }

    @Override
    public Runnable table(Table table) {
        return () -> new TableLayout(context, layoutArea).write(table);
    }

    @Override
    public Runnable facts(Facts facts) {
        return () -> new FactLayout(context, layoutArea).write(facts);
    }

    @Override
    public Runnable entry(Entry entry) {
        return () -> new EntryLayout(context, layoutArea).write(entry);
    }

    @Override
    public Runnable slot(Slot slot) {
        return () -> new SlotLayout(context, layoutArea).write(slot);
    }
}
