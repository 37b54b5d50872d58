package coop.hatstand.pdf.internal.layout;

import coop.hatstand.document.Slot;
import coop.hatstand.pdf.internal.file.StructureTag;
import coop.hatstand.pdf.internal.font.Colour;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.text.TextRun;
import java.util.List;

/** Lays out slots: a box, which is ruled while it is empty. */
final class SlotLayout {

    private static final float BAR = 3.5f;
    private static final float PADDING = 13;
    private static final float LINE = 20;
    private static final int LINES = 3;

    private final LayoutContext context;
    private final LayoutArea layoutArea;

    SlotLayout(LayoutContext context, LayoutArea layoutArea) {
        this.context = context;
        this.layoutArea = layoutArea;
    }

    void write(Slot slot) {
        if (slot.kind() == Slot.Kind.FILE_UNDER) {
            fileUnder(slot);
        } else {
            lineToTake(slot);
        }
    }

    private void lineToTake(Slot slot) {
        context.flow().space(10);
        context.open(StructureTag.DIV);
        context.flow().enter(this::box);
        context.flow().keep(new Spacer(7));
        LayoutArea inner = layoutArea.padded(PADDING);
        context.heading(StructureTag.P, List.of(TextRun.of(slot.label(), TextStyle.KICKER)), TextStyle.KICKER, inner.left(), inner.width());
        if (slot.blocks().isEmpty()) {
            for (int i = 0; i < LINES; i++) {
                context.flow().keep(new Spacer(LINE));
                context.flow().keep(new MarkerBox(top -> context.pen().rule(inner.left(), inner.right(), top, Colour.RULE)));
            }
            context.flow().keep(new Spacer(11));
        } else {
            new BlockLayout(context, inner).all(slot.blocks());
            context.flow().keep(new Spacer(9));
        }
        context.flow().leave();
        context.close();
        context.flow().space(12);
    }

    private void box(float top, float bottom) {
        context.pen().outline(layoutArea.left(), bottom, layoutArea.width(), top - bottom, Colour.ACCENT);
        context.pen().fill(layoutArea.at(0, BAR), bottom - 0.4f, BAR, top - bottom + 0.8f, Colour.ACCENT);
    }

    /** A label with half a ruled line after it. */
    private void fileUnder(Slot slot) {
        context.flow().space(8);
        context.open(StructureTag.DIV);
        List<TextRun> label = List.of(TextRun.of(slot.label(), TextStyle.LABEL.strong().in(Colour.ACCENT)));
        context.heading(StructureTag.P, label, TextStyle.LABEL, layoutArea.at(0, layoutArea.width() / 2), layoutArea.width() / 2);
        if (slot.blocks().isEmpty()) {
            float in = context.breaker().width(label) % (layoutArea.width() / 2) + 6;
            float wide = Math.min(layoutArea.width() / 2 - 6, layoutArea.width() - in);
            float from = layoutArea.at(in, wide);
            context.flow().keep(new MarkerBox(top -> context.pen().rule(from, from + wide, top + 3, Colour.RULE)));
        } else {
            new BlockLayout(context, layoutArea.inside()).all(slot.blocks());
        }
        context.close();
        context.flow().space(6);
        context.flow().release();
    }
}
