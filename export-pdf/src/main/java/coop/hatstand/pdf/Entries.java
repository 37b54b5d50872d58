package coop.hatstand.pdf;

import coop.hatstand.document.Entry;
import coop.hatstand.document.Note;
import java.util.ArrayList;
import java.util.List;

/** Sets entries: a line that says whose words follow, the words, and notes beside them. */
final class Entries {

    private static final Style NAME = Style.LABEL.strong();
    private static final Style REMARK = Style.LABEL.sized(9.25f).in(Ink.QUIET);
    private static final float GAP = 12;
    private static final float NOTE_INDENT = 12;
    private static final float BAR = 1.6f;
    private static final float HELD_BACK_BAR = 3;
    private static final float BAR_GAP = 7;

    private final Press press;
    private final Place place;

    Entries(Press press, Place place) {
        this.press = press;
        this.place = place;
    }

    void write(Entry entry) {
        press.flow().space(15);
        press.open(Tag.SECT);
        boolean barred = entry.byline().heldBack();
        if (barred) {
            bar(place.at(-BAR_GAP - HELD_BACK_BAR, HELD_BACK_BAR), HELD_BACK_BAR, Ink.TEXT);
        }
        press.flow().keep(press.anchors().place(entry.id()));
        byline(entry.byline());
        press.flow().space(1);
        new Parts(press, place.inside().speaking(entry.language())).all(entry.body());
        entry.notes().forEach(this::note);
        if (barred) {
            press.flow().leave();
        }
        press.close();
        press.flow().release();
    }

    /** A bar beside all that follows, on each page, until the flow leaves it. */
    private void bar(float x, float width, Ink ink) {
        press.flow().enter((top, bottom) -> press.pen().fill(x, bottom, width, top - bottom, ink));
    }

    private void byline(Entry.Byline byline) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.of(byline.name(), NAME));
        runs.addAll(Chips.after(NAME, byline.chips(), place.fromRight()));
        if (!byline.remarks().isEmpty()) {
            runs.add(Run.of(Chips.apart(place.fromRight()) + String.join(" · ", byline.remarks()), REMARK));
        }
        runs.add(Run.of(" ", REMARK));
        String where = byline.ref() + byline.place().map(p -> " · " + p).orElse("");
        press.open(Tag.P);
        lines(press.breaker().labels(runs, place.width()), press.breaker().labels(List.of(Run.of(where, REMARK)), place.width(), false));
        press.close();
    }

    /** The ref stands at the far edge of the last line, or below it if there is no room. */
    private void lines(List<Line> left, List<Line> right) {
        InlineTags tags = press.tags();
        left.forEach(l -> press.flow().keep(line(l, place.left(), tags)));
        if (right.size() == 1 && left.get(left.size() - 1).width() + GAP + right.get(0).width() <= place.width()) {
            Line ref = right.get(0);
            float x = place.at(place.width() - ref.width(), ref.width());
            press.flow().keep(new Mark(top -> press.pen().line(ref, x, top + NAME.leading() - NAME.baseline(), tags)));
        } else {
            right.forEach(r -> press.flow().keep(line(r, place.at(place.width() - r.width(), r.width()), tags)));
        }
        press.flow().act(tags);
    }

    private TextLine line(Line line, float left, InlineTags tags) {
        return new TextLine(press.pen(), line, left, NAME, tags);
    }

    private void note(Note note) {
        press.flow().space(7);
        press.open(Tag.DIV);
        bar(place.at(0, BAR), BAR, Ink.ACCENT);
        Place inner = place.indented(NOTE_INDENT);
        List<Run> runs = new ArrayList<>();
        String head = note.author() + note.at().map(a -> (note.author().isEmpty() ? "" : ", ") + a.toString().substring(0, 10)).orElse("");
        if (!head.isEmpty()) {
            runs.add(Run.of(head + "\n", Style.SMALL.strong()));
        }
        runs.add(Run.of(note.text(), Style.SMALL.in(Ink.TEXT)));
        press.text(Tag.P, runs, Style.SMALL, inner.textLeft(), inner.measure());
        press.flow().leave();
        press.close();
    }
}
