package coop.hatstand.pdf.internal.layout;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.pdf.internal.file.StructureTag;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.language.TextDirection;
import coop.hatstand.pdf.internal.page.InlineTags;
import coop.hatstand.pdf.internal.text.MeasuredLine;
import coop.hatstand.pdf.internal.text.TextRun;
import java.util.ArrayList;
import java.util.List;

/** Lays out lists and quotations, however they are nested. */
final class ListLayout {

    private static final float BULLET_INDENT = 14;
    private static final float LABEL_GAP = 6;
    private static final String[] BULLETS = {"•", "–", "◦"};

    private final LayoutContext context;
    private final LayoutArea layoutArea;

    ListLayout(LayoutContext context, LayoutArea layoutArea) {
        this.context = context;
        this.layoutArea = layoutArea;
    }

    void bullets(BulletList list) {
        String bullet = BULLETS[Math.min(layoutArea.nesting() / 2, BULLETS.length - 1)];
        write("Disc", list.items(), list.items().stream().map(i -> bullet).toList(), BULLET_INDENT);
    }

    void numbers(OrderedList list) {
        List<String> labels = new ArrayList<>();
        float widest = 0;
        for (int i = 0; i < list.items().size(); i++) {
            labels.add((long) list.start() + i + ".");
            widest = Math.max(widest, context.breaker().width(List.of(TextRun.of(labels.get(i), TextStyle.BODY))));
        }
        write("Decimal", list.items(), labels, widest + LABEL_GAP);
    }

    private void write(String numbering, List<List<Block>> items, List<String> labels, float indent) {
        LayoutArea turned = layoutArea.turned(TextDirection.of(items.stream().flatMap(List::stream).toList(), layoutArea.fromRight()));
        boolean tight = items.stream().allMatch(i -> i.size() < 2);
        context.flow().space(6);
        context.open(StructureTag.list(numbering));
        for (int i = 0; i < items.size(); i++) {
            context.flow().space(tight ? 3 : 6);
            boolean lastButOne = i == items.size() - 2;
            boolean before = context.flow().tie(lastButOne);
            item(turned, items.get(i), labels.get(i), indent);
            context.flow().untie(lastButOne, before);
        }
        context.close();
        context.flow().space(6);
    }

    private void item(LayoutArea layoutArea, List<Block> blocks, String label, float indent) {
        context.open(StructureTag.ITEM);
        label(layoutArea, label, style(blocks, layoutArea), indent);
        context.flow().noSpace();
        context.open(StructureTag.ITEM_BODY);
        if (blocks.isEmpty()) {
            context.flow().add(new Spacer(TextStyle.BODY.leading()));
        }
        new BlockLayout(context, layoutArea.indented(indent)).all(blocks);
        context.close();
        context.close();
    }

    private TextStyle style(List<Block> blocks, LayoutArea area) {
        return blocks.stream().findFirst().filter(b -> b instanceof Paragraph)
                .map(b -> context.style(((Paragraph) b).voice(), area)).orElse(TextStyle.BODY);
    }

    /** The label stands beside the first line of what follows, on the side where that begins. */
    private void label(LayoutArea layoutArea, String label, TextStyle textStyle, float indent) {
        MeasuredLine measuredLine = context.breaker().labels(List.of(TextRun.of(label + " ", textStyle)), Float.MAX_VALUE, layoutArea.fromRight()).get(0);
        boolean number = Character.isDigit(label.charAt(0));
        float moved = layoutArea.measure() - layoutArea.indented(indent).measure();
        float left = layoutArea.at(number ? moved - LABEL_GAP - measuredLine.width() : moved - indent + 2, measuredLine.width());
        InlineTags tags = context.tags();
        context.open(StructureTag.LABEL);
        context.flow().keep(new MarkerBox(top -> context.pen().line(measuredLine, left, top - textStyle.baseline(), tags)));
        context.flow().act(tags);
        context.close();
    }
}
