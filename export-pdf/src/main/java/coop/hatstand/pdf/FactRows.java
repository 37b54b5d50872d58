package coop.hatstand.pdf;

import coop.hatstand.document.Facts;
import coop.hatstand.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets facts: labels in a column of their own, values beside them. */
final class FactRows {

    private static final float GAP = 14;
    private static final float SMALL_GAP = 5;
    private static final int SHORT_LABEL = 3;
    private static final float WIDEST_LABEL = 0.3f;
    private static final float PADDING = 1.6f;

    private final Press press;
    private final Place place;

    FactRows(Press press, Place place) {
        this.press = press;
        this.place = place;
    }

    void write(Facts facts) {
        if (facts.facts().isEmpty()) {
            return;
        }
        boolean parts = facts.facts().stream().allMatch(f -> f.label().length() <= SHORT_LABEL);
        Style label = parts ? Style.LABEL.in(Ink.QUIET) : Style.LABEL.strong().in(Ink.ACCENT);
        float column = column(facts, label, parts ? SMALL_GAP : GAP);
        press.flow().space(6);
        press.open(Tag.list("None"));
        facts.facts().forEach(f -> row(f, label, column));
        press.close();
        if (place.depth() == 0) {
            press.flow().space(7);
            press.flow().add(new Mark(top -> press.pen().rule(place.left(), place.right(), top, Ink.RULE)));
        }
        press.flow().space(8);
    }

    private float column(Facts facts, Style label, float gap) {
        float widest = 0;
        for (Facts.Fact fact : facts.facts()) {
            widest = Math.max(widest, press.breaker().width(List.of(Run.of(fact.label(), label))));
        }
        return Math.min(widest, WIDEST_LABEL * place.width()) + gap;
    }

    private void row(Facts.Fact fact, Style label, float column) {
        List<Run> value = new ArrayList<>(press.runs(fact.value(), Style.LABEL));
        value.addAll(Chips.after(Style.LABEL, fact.chips(), place.fromRight()));
        List<Line> labelLines = press.breaker().labels(List.of(Run.of(fact.label() + " ", label)), column);
        List<Line> valueLines = press.breaker().labels(value, place.width() - column);
        List<Cell> cells = List.of(
                new Cell(Tag.LABEL, place.at(0, column), label, labelLines, 0),
                new Cell(Tag.ITEM_BODY, place.at(column, place.width() - column), Style.LABEL, valueLines, 0));
        Row row = Row.of(press.pen(), cells, PADDING, Optional.empty());
        press.open(Tag.ITEM);
        press.flow().add(row, place.in(Section.Role.QUESTION));
        press.flow().act(row::end);
        press.close();
    }
}
