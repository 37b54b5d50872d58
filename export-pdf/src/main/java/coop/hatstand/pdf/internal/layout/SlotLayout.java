package coop.hatstand.pdf.internal.layout;

import coop.hatstand.document.Slot;
import coop.hatstand.pdf.internal.file.StructureTag;
import coop.hatstand.pdf.internal.font.Colour;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.text.TextRun;
import java.util.List;

/** Lays out slots: a box, which is ruled while it is empty; or only the rules. */
final class SlotLayout {

    private static final float BAR = 3.5f;
    private static final float PADDING = 13;
    private static final float LINE = 20;
    private static final int LINES = 3;
    private static final float UNDER_RULE = 6;
    private static final float LABEL_GAP = 10;
    /** How far a rule is below the label beside it. */
    private static final float DROP = 2;

    private final LayoutContext context;
    private final LayoutArea layoutArea;

    SlotLayout(LayoutContext context, LayoutArea layoutArea) {
        this.context = context;
        this.layoutArea = layoutArea;
    }

    void write(Slot slot) {
        if (slot.unprinted()) {
            return;
        }
        switch (slot.kind()) {
            case FILE_UNDER -> fileUnder(slot);
            case LINE_TO_TAKE, DECISION -> boxed(slot);
            case HANDWRITING -> handwriting(slot);
        }
    }

    /** Ruled lines; what was typed instead stays as it is. */
    private void handwriting(Slot slot) {
        if (!slot.label().isBlank()) {
            context.heading(StructureTag.P, List.of(TextRun.of(slot.label(), TextStyle.KICKER)), TextStyle.KICKER, layoutArea.left(), layoutArea.width());
        }
        if (slot.blocks().isEmpty()) {
            rules(layoutArea, LINES);
            context.flow().space(10);
        } else {
            new BlockLayout(context, layoutArea.inside()).all(slot.blocks());
        }
        context.flow().release();
    }

    private void rules(LayoutArea area, int count) {
        for (int i = 0; i < count; i++) {
            context.flow().keep(new Spacer(LINE));
            context.flow().keep(context.rule(area, Colour.RULE));
        }
    }

    /** The box stays whole, as far as a page is long enough. */
    private void boxed(Slot slot) {
        context.flow().space(7);
        context.flow().hold();
        context.open(StructureTag.DIV);
        context.flow().enter(this::box);
        context.flow().keep(new Spacer(slot.blocks().isEmpty() ? UNDER_RULE : 7));
        LayoutArea inner = layoutArea.padded(PADDING);
        context.heading(StructureTag.P, List.of(TextRun.of(slot.label(), TextStyle.KICKER)), TextStyle.KICKER, inner.left(), inner.width());
        if (slot.blocks().isEmpty()) {
            beside(List.of(TextRun.of(slot.label(), TextStyle.KICKER)), inner);
            context.flow().keep(new Spacer(UNDER_RULE));
        } else {
            new BlockLayout(context, inner).all(slot.printed());
            context.flow().keep(new Spacer(9));
        }
        context.flow().leave();
        context.close();
        context.flow().letGo();
        context.flow().space(8);
    }

    /** A rule that goes on where the label ends. */
    private void beside(List<TextRun> label, LayoutArea area) {
        float in = Math.min(context.breaker().width(label) + LABEL_GAP, area.width() / 2);
        float from = area.at(in, area.width() - in);
        context.flow().keep(new Spacer(DROP));
        context.flow().keep(new MarkerBox(top -> context.pen().rule(from, from + area.width() - in, top, Colour.RULE)));
    }

    private void box(float top, float bottom) {
        context.pen().outline(layoutArea.left(), bottom, layoutArea.width(), top - bottom, Colour.ACCENT);
        context.pen().fill(layoutArea.at(0, BAR), bottom - 0.4f, BAR, top - bottom + 0.8f, Colour.ACCENT);
    }

    /** A label with half a ruled line after it. */
    private void fileUnder(Slot slot) {
        context.flow().space(4);
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
        context.flow().space(4);
        context.flow().release();
    }
}
