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
import java.util.List;
import java.util.Optional;

/** Sets blocks of every kind, one after the other, at one place. */
final class Parts implements BlockVisitor<Runnable> {

    private static final float QUOTE_INDENT = 14;
    private static final float BAR = 1.6f;

    private final Press press;
    private final Place place;
    private boolean smallPrint;

    Parts(Press press, Place place) {
        this.press = press;
        this.place = place;
    }

    void all(List<Block> blocks) {
        for (Block block : blocks) {
            if (place.tooDeep()) {
                Innermost.of(block).forEach(inner -> inner.accept(this).run());
            } else {
                block.accept(this).run();
            }
        }
    }

    @Override
    public Runnable section(Section section) {
        return () -> new Sections(press, place).write(section);
    }

    @Override
    public Runnable paragraph(Paragraph paragraph) {
        return () -> set(paragraph);
    }

    private void set(Paragraph paragraph) {
        Style style = style(paragraph.voice());
        beginSmallPrint(paragraph.voice());
        press.flow().space(style.leading() * 0.45f);
        boolean small = paragraph.voice() == Paragraph.Voice.SMALL_PRINT;
        float width = small ? place.width() : place.measure();
        float left = small ? place.left() : place.textLeft();
        press.text(Tag.P.in(language(paragraph)), press.runs(paragraph.content(), style), style, left, width);
    }

    /** People's words may be in other languages than the program's. */
    private Optional<String> language(Paragraph paragraph) {
        return paragraph.voice() == Paragraph.Voice.PEOPLE ? place.language() : Optional.empty();
    }

    static Style style(Paragraph.Voice voice) {
        return switch (voice) {
            case PEOPLE -> Style.BODY;
            case PROGRAM -> Style.LABEL;
            case SMALL_PRINT -> Style.SMALL;
        };
    }

    /** A rule parts what is looked up from what is read. */
    private void beginSmallPrint(Paragraph.Voice voice) {
        boolean small = voice == Paragraph.Voice.SMALL_PRINT;
        if (small && !smallPrint) {
            press.flow().space(14);
            press.flow().keep(new Mark(top -> press.pen().rule(place.left(), place.right(), top, Ink.RULE)));
        }
        smallPrint = small;
    }

    @Override
    public Runnable bulletList(BulletList list) {
        return () -> new Lists(press, place).bullets(list);
    }

    @Override
    public Runnable orderedList(OrderedList list) {
        return () -> new Lists(press, place).numbers(list);
    }

    @Override
    public Runnable quotation(Quotation quotation) {
        return () -> set(quotation);
    }

    private void set(Quotation quotation) {
        press.flow().space(8);
        press.open(Tag.of("BlockQuote"));
        Place turned = place.turned(Direction.of(quotation.blocks(), place.fromRight()));
        float x = turned.at(2, BAR);
        press.flow().enter((top, bottom) -> press.pen().fill(x, bottom, BAR, top - bottom, Ink.RULE));
        new Parts(press, turned.indented(QUOTE_INDENT)).all(quotation.blocks());
        press.flow().leave();
        press.close();
        press.flow().space(8);
    }

    @Override
    public Runnable codeBlock(CodeBlock code) {
        return () -> new CodeBlocks(press, place).write(code);
    }

    @Override
    public Runnable table(Table table) {
        return () -> new Tables(press, place).write(table);
    }

    @Override
    public Runnable facts(Facts facts) {
        return () -> new FactRows(press, place).write(facts);
    }

    @Override
    public Runnable entry(Entry entry) {
        return () -> new Entries(press, place).write(entry);
    }

    @Override
    public Runnable slot(Slot slot) {
        return () -> new Slots(press, place).write(slot);
    }
}
