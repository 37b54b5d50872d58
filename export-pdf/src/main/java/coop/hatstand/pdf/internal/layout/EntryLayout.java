package coop.hatstand.pdf.internal.layout;

import coop.hatstand.document.Entry;
import coop.hatstand.document.Note;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.pdf.internal.file.StructureTag;
import coop.hatstand.pdf.internal.font.Colour;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.page.InlineTags;
import coop.hatstand.pdf.internal.text.MeasuredLine;
import coop.hatstand.pdf.internal.text.TextRun;
import java.util.ArrayList;
import java.util.List;

/** Lays out entries: the byline, the answer, and the notes on it. */
final class EntryLayout {

    private static final TextStyle NAME = TextStyle.LABEL.strong();
    private static final TextStyle REMARK = TextStyle.LABEL.sized(9.25f).in(Colour.QUIET);
    private static final float GAP = 12;
    private static final TextStyle SMALL_NAME = TextStyle.LABEL.sized(8.25f).in(Colour.QUIET);
    private static final float BRIEF_BODY = 9.75f;
    private static final float BRIEF_GAP = 2.5f;
    private static final float NOTE_INDENT = 12;
    private static final float BAR = 1.6f;
    private static final float HELD_BACK_BAR = 3;
    private static final float BAR_GAP = 7;

    private final LayoutContext context;
    private final LayoutArea layoutArea;

    EntryLayout(LayoutContext context, LayoutArea layoutArea) {
        this.context = context;
        this.layoutArea = layoutArea;
    }

    void write(Entry entry) {
        context.flow().space(entry.brief() ? BRIEF_GAP : layoutArea.in(Section.Role.BACK) ? 6 : 8);
        context.open(StructureTag.SECT);
        boolean barred = entry.byline().heldBack();
        if (barred) {
            bar(layoutArea.at(-BAR_GAP - HELD_BACK_BAR, HELD_BACK_BAR), HELD_BACK_BAR, Colour.TEXT);
        }
        context.flow().keep(context.anchors().place(entry.id()));
        if (entry.brief() && entry.body().size() == 1 && entry.body().get(0) instanceof Paragraph paragraph) {
            oneLine(entry, paragraph);
        } else {
            byline(entry.byline());
            context.flow().space(1);
            new BlockLayout(context, layoutArea.inside().speaking(entry.language())).all(entry.body());
        }
        entry.notes().forEach(this::note);
        if (barred) {
            context.flow().leave();
        }
        context.close();
        context.flow().release();
    }

    /** A bar beside all that follows, on each page, until the flow leaves it. */
    private void bar(float x, float width, Colour colour) {
        context.flow().enter((top, bottom) -> context.pen().fill(x, bottom, width, top - bottom, colour));
    }

    /** A few words behind their byline. */
    private void oneLine(Entry entry, Paragraph paragraph) {
        Entry.Byline byline = entry.byline();
        List<TextRun> textRuns = new ArrayList<>();
        textRuns.add(TextRun.of(byline.name(), SMALL_NAME));
        textRuns.addAll(ChipRuns.after(SMALL_NAME, byline.chips(), layoutArea.fromRight()));
        byline.remarks().forEach(remark -> textRuns.add(TextRun.of(" · " + remark, SMALL_NAME.strong())));
        textRuns.add(TextRun.of(" " + byline.ref() + byline.place().map(place -> " · " + place).orElse("") + "  ", SMALL_NAME));
        textRuns.addAll(context.runs(paragraph.content(), TextStyle.BODY.sized(BRIEF_BODY)));
        context.text(StructureTag.P.in(entry.language()), textRuns, TextStyle.BODY.sized(BRIEF_BODY), layoutArea.left(), layoutArea.width());
    }

    private void byline(Entry.Byline byline) {
        List<TextRun> textRuns = new ArrayList<>();
        textRuns.add(TextRun.of(byline.name(), NAME));
        textRuns.addAll(ChipRuns.after(NAME, byline.chips(), layoutArea.fromRight()));
        if (!byline.remarks().isEmpty()) {
            textRuns.add(TextRun.of(ChipRuns.apart(layoutArea.fromRight()) + String.join(" · ", byline.remarks()), REMARK));
        }
        textRuns.add(TextRun.of(" ", REMARK));
        String where = byline.ref() + byline.place().map(p -> " · " + p).orElse("");
        context.open(StructureTag.P);
        lines(context.breaker().labels(textRuns, layoutArea.width()), context.breaker().labels(List.of(TextRun.of(where, REMARK)), layoutArea.width(), false));
        context.close();
    }

    /** The ref stands at the far edge of the last line, or below it if there is no room. */
    private void lines(List<MeasuredLine> left, List<MeasuredLine> right) {
        InlineTags tags = context.tags();
        left.forEach(l -> context.flow().keep(line(l, layoutArea.left(), tags)));
        if (right.size() == 1 && left.get(left.size() - 1).width() + GAP + right.get(0).width() <= layoutArea.width()) {
            MeasuredLine ref = right.get(0);
            float x = layoutArea.at(layoutArea.width() - ref.width(), ref.width());
            context.flow().keep(new MarkerBox(top -> context.pen().line(ref, x, top + NAME.leading() - NAME.baseline(), tags)));
        } else {
            right.forEach(r -> context.flow().keep(line(r, layoutArea.at(layoutArea.width() - r.width(), r.width()), tags)));
        }
        context.flow().act(tags);
    }

    private TextLine line(MeasuredLine measuredLine, float left, InlineTags tags) {
        return new TextLine(context.pen(), measuredLine, left, NAME, tags);
    }

    private void note(Note note) {
        context.flow().space(7);
        context.open(StructureTag.DIV);
        bar(layoutArea.at(0, BAR), BAR, Colour.ACCENT);
        LayoutArea inner = layoutArea.indented(NOTE_INDENT);
        List<TextRun> textRuns = new ArrayList<>();
        String head = note.author() + note.at().map(a -> (note.author().isEmpty() ? "" : ", ") + a.toString().substring(0, 10)).orElse("");
        if (!head.isEmpty()) {
            textRuns.add(TextRun.of(head + "\n", TextStyle.SMALL.strong()));
        }
        textRuns.add(TextRun.of(note.text(), TextStyle.SMALL.in(Colour.TEXT)));
        context.text(StructureTag.P, textRuns, TextStyle.SMALL, inner.textLeft(), inner.measure());
        context.flow().leave();
        context.close();
    }
}
