package coop.hatstand.pdf.internal.layout;

import coop.hatstand.document.Facts;
import coop.hatstand.document.Section;
import coop.hatstand.pdf.internal.file.StructureTag;
import coop.hatstand.pdf.internal.font.Colour;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.text.MeasuredLine;
import coop.hatstand.pdf.internal.text.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out facts: labels in one column, values in another; those below the title one after another, in a strip. */
final class FactLayout {

    private static final float GAP = 14;
    private static final float SMALL_GAP = 5;
    private static final int SHORT_LABEL = 3;
    /** How many lines the parts of a question may take up in a paragraph. */
    private static final int MOST_RUN_IN = 3;
    private static final float WIDEST_LABEL = 0.3f;
    private static final float PADDING = 1.6f;

    private final LayoutContext context;
    private final LayoutArea layoutArea;

    FactLayout(LayoutContext context, LayoutArea layoutArea) {
        this.context = context;
        this.layoutArea = layoutArea;
    }

    void write(Facts facts) {
        if (facts.facts().isEmpty()) {
            return;
        }
        if (layoutArea.depth() == 0) {
            strip(facts);
            return;
        }
        boolean parts = facts.facts().stream().allMatch(f -> f.label().length() <= SHORT_LABEL);
        TextStyle label = parts ? TextStyle.LABEL.in(Colour.QUIET) : TextStyle.LABEL.strong().in(Colour.ACCENT);
        if (parts && runsIn(facts)) {
            run(facts, label);
            return;
        }
        float column = column(facts, label, parts ? SMALL_GAP : GAP);
        context.flow().space(3);
        context.open(StructureTag.list("None"));
        facts.facts().forEach(f -> row(f, label, column));
        context.close();
        context.flow().space(5);
    }

    private void strip(Facts facts) {
        List<TextRun> textRuns = new ArrayList<>();
        TextRun gap = TextRun.of(ChipRuns.apart(layoutArea.fromRight()).repeat(2), TextStyle.LABEL);
        float used = 0;
        for (Facts.Fact fact : facts.facts()) {
            List<TextRun> one = inStrip(fact);
            float wide = context.breaker().width(one) + 2 * TextStyle.CHIP.as(TextStyle.Look.CHIP).padding() * fact.chips().size();
            if (used > 0) {
                boolean fits = used + context.breaker().width(List.of(gap)) + wide <= layoutArea.width();
                textRuns.add(fits ? gap : TextRun.of("\n", TextStyle.LABEL));
                used = fits ? used + context.breaker().width(List.of(gap)) : 0;
            }
            textRuns.addAll(one);
            used += wide;
        }
        context.flow().space(4);
        context.text(StructureTag.P, textRuns, TextStyle.LABEL, layoutArea.left(), layoutArea.width());
        context.flow().space(5);
        context.flow().add(context.rule(layoutArea, Colour.RULE));
        context.flow().space(4);
    }

    private List<TextRun> inStrip(Facts.Fact fact) {
        List<TextRun> textRuns = new ArrayList<>(List.of(TextRun.of(fact.label() + " ", TextStyle.LABEL.strong().in(Colour.ACCENT))));
        textRuns.addAll(context.runs(fact.value(), TextStyle.LABEL));
        textRuns.addAll(ChipRuns.after(TextStyle.LABEL, fact.chips(), layoutArea.fromRight()));
        return textRuns;
    }

    /** Whether the parts of a question are short enough to follow each other in a paragraph. */
    private boolean runsIn(Facts facts) {
        double wide = facts.facts().stream().mapToDouble(fact -> context.breaker().width(context.runs(fact.value(), TextStyle.LABEL))).sum();
        return wide < MOST_RUN_IN * layoutArea.width() && facts.facts().stream().allMatch(fact -> fact.chips().isEmpty());
    }

    private void run(Facts facts, TextStyle label) {
        List<TextRun> textRuns = new ArrayList<>();
        for (Facts.Fact fact : facts.facts()) {
            textRuns.add(TextRun.of((textRuns.isEmpty() ? "" : ChipRuns.apart(layoutArea.fromRight())) + fact.label() + " ", label));
            textRuns.addAll(context.runs(fact.value(), TextStyle.LABEL));
        }
        context.flow().space(4);
        context.heading(StructureTag.P, textRuns, TextStyle.LABEL, layoutArea.left(), layoutArea.width());
        context.flow().space(4);
    }

    private float column(Facts facts, TextStyle label, float gap) {
        float widest = 0;
        for (Facts.Fact fact : facts.facts()) {
            widest = Math.max(widest, context.breaker().width(List.of(TextRun.of(fact.label(), label))));
        }
        return Math.min(widest, WIDEST_LABEL * layoutArea.width()) + gap;
    }

    private void row(Facts.Fact fact, TextStyle label, float column) {
        List<TextRun> value = new ArrayList<>(context.runs(fact.value(), TextStyle.LABEL));
        value.addAll(ChipRuns.after(TextStyle.LABEL, fact.chips(), layoutArea.fromRight()));
        List<MeasuredLine> labelLines = context.breaker().labels(List.of(TextRun.of(fact.label() + " ", label)), column);
        List<MeasuredLine> valueLines = context.breaker().labels(value, layoutArea.width() - column);
        List<Cell> cells = List.of(
                new Cell(StructureTag.LABEL, layoutArea.at(0, column), label, labelLines, 0),
                new Cell(StructureTag.ITEM_BODY, layoutArea.at(column, layoutArea.width() - column), TextStyle.LABEL, valueLines, 0));
        Row row = Row.of(context.pen(), cells, PADDING, Optional.empty());
        context.open(StructureTag.ITEM);
        context.flow().add(row, layoutArea.in(Section.Role.QUESTION));
        context.flow().act(row::end);
        context.close();
    }
}
