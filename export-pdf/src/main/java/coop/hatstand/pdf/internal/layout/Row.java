package coop.hatstand.pdf.internal.layout;

import coop.hatstand.pdf.internal.page.Pen;
import java.util.List;
import java.util.Optional;

/**
 * Cells side by side. The row breaks between lines if it must.
 *
 * @param cells the cells, all of one leading
 * @param from the first line that is still to be drawn
 * @param to the line to end before
 * @param padding space above and below
 * @param rule draws the line below, if there is one, from its height
 * @param bar draws the bar beside the row's first line, if there is one, from its height
 */
record Row(Pen pen, List<Cell> cells, int from, int to, float padding, Optional<Ruler> rule, Optional<Ruler> bar) implements Box {

    /** The fewest lines on either page. */
    private static final int TOGETHER = 2;

    /** Draws something beside or below a row. */
    @FunctionalInterface
    interface Ruler {
        void draw(float y);
    }

    static Row of(Pen pen, List<Cell> cells, float padding, Optional<Ruler> rule) {
        return of(pen, cells, padding, rule, Optional.empty());
    }

    static Row of(Pen pen, List<Cell> cells, float padding, Optional<Ruler> rule, Optional<Ruler> bar) {
        int lines = cells.stream().mapToInt(Cell::lines).max().orElse(0);
        return new Row(pen, cells, 0, Math.max(1, lines), padding, rule, bar);
    }

    private float leading() {
        return cells.get(0).style().leading();
    }

    @Override
    public float height() {
        return (to - from) * leading() + 2 * padding;
    }

    @Override
    public boolean endsInRule() {
        return rule.isPresent();
    }

    @Override
    public void draw(float top) {
        for (Cell cell : cells) {
            cell.draw(pen, top - padding, to - from);
        }
        if (bar.isPresent()) {
            bar.get().draw(top - padding);
        }
        if (rule.isPresent()) {
            rule.get().draw(top - height());
        }
    }

    @Override
    public Optional<Parted> part(float room) {
        int fit = (int) ((room - 2 * padding) / leading());
        if (fit < TOGETHER || to - from - fit < TOGETHER) {
            fit = Math.min(fit, to - from - TOGETHER);
        }
        if (fit < TOGETHER) {
            return Optional.empty();
        }
        Row first = new Row(pen, cells, from, from + fit, padding, Optional.empty(), bar);
        return Optional.of(new Parted(first, new Row(pen, cells, from + fit, to, padding, rule, Optional.empty())));
    }

    /** Closes the cells' elements, in order. */
    void end() {
        for (Cell cell : cells) {
            cell.end(pen);
        }
    }

    /** The same row as an artifact, for the pages after. */
    Box repetition() {
        Row row = this;
        return new Box() {
            @Override
            public float height() {
                return row.height();
            }

            @Override
            public void draw(float top) {
                cells.forEach(c -> c.repeat(pen, top - padding));
                rule.ifPresent(r -> r.draw(top - height()));
            }
        };
    }
}
