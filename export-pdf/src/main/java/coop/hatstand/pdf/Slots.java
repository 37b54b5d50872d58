package coop.hatstand.pdf;

import coop.hatstand.document.Slot;
import java.util.List;

/** Sets places to write in: a box, ruled while it is empty. */
final class Slots {

    private static final float BAR = 3.5f;
    private static final float PADDING = 13;
    private static final float LINE = 20;
    private static final int LINES = 3;

    private final Press press;
    private final Place place;

    Slots(Press press, Place place) {
        this.press = press;
        this.place = place;
    }

    void write(Slot slot) {
        if (slot.kind() == Slot.Kind.FILE_UNDER) {
            fileUnder(slot);
        } else {
            lineToTake(slot);
        }
    }

    private void lineToTake(Slot slot) {
        press.flow().space(10);
        press.open(Tag.DIV);
        press.flow().enter(this::box);
        press.flow().keep(new Strut(7));
        Place inner = place.padded(PADDING);
        press.heading(Tag.P, List.of(Run.of(slot.label(), Style.KICKER)), Style.KICKER, inner.left(), inner.width());
        if (slot.blocks().isEmpty()) {
            for (int i = 0; i < LINES; i++) {
                press.flow().keep(new Strut(LINE));
                press.flow().keep(new Mark(top -> press.pen().rule(inner.left(), inner.right(), top, Ink.RULE)));
            }
            press.flow().keep(new Strut(11));
        } else {
            new Parts(press, inner).all(slot.blocks());
            press.flow().keep(new Strut(9));
        }
        press.flow().leave();
        press.close();
        press.flow().space(12);
    }

    private void box(float top, float bottom) {
        press.pen().outline(place.left(), bottom, place.width(), top - bottom, Ink.ACCENT);
        press.pen().fill(place.at(0, BAR), bottom - 0.4f, BAR, top - bottom + 0.8f, Ink.ACCENT);
    }

    /** A label with half a ruled line after it. */
    private void fileUnder(Slot slot) {
        press.flow().space(8);
        press.open(Tag.DIV);
        List<Run> label = List.of(Run.of(slot.label(), Style.LABEL.strong().in(Ink.ACCENT)));
        press.heading(Tag.P, label, Style.LABEL, place.at(0, place.width() / 2), place.width() / 2);
        if (slot.blocks().isEmpty()) {
            float in = press.breaker().width(label) % (place.width() / 2) + 6;
            float wide = Math.min(place.width() / 2 - 6, place.width() - in);
            float from = place.at(in, wide);
            press.flow().keep(new Mark(top -> press.pen().rule(from, from + wide, top + 3, Ink.RULE)));
        } else {
            new Parts(press, place.inside()).all(slot.blocks());
        }
        press.close();
        press.flow().space(6);
        press.flow().release();
    }
}
