package coop.hatstand.pdf;

import java.util.List;
import java.util.Optional;

/** A cell of a row while it is drawn, possibly over several pages. */
final class Cell {

    private final Tag tag;
    private final float left;
    private final Style style;
    private final List<Line> lines;
    private final float centredIn;
    private int drawn;
    private Optional<InlineTags> tags = Optional.empty();
    private Optional<Element> position = Optional.empty();

    /**
     * A cell.
     *
     * @param left where its lines begin
     * @param centredIn the width its lines are centred in; 0 to begin at the left
     */
    Cell(Tag tag, float left, Style style, List<Line> lines, float centredIn) {
        this.tag = tag;
        this.left = left;
        this.style = style;
        this.lines = lines;
        this.centredIn = centredIn;
    }

    int lines() {
        return lines.size();
    }

    Style style() {
        return style;
    }

    /** Draws up to so many of the lines that are left, into its own element. */
    void draw(Pen pen, float top, int count) {
        Element row = pen.structure().current();
        if (position.isEmpty()) {
            position = Optional.of(pen.structure().open(tag));
            tags = Optional.of(new InlineTags(pen.structure()));
        }
        pen.structure().resume(position.get());
        float y = top;
        int end = Math.min(lines.size(), drawn + count);
        while (drawn < end) {
            Line line = lines.get(drawn++);
            pen.line(line, x(line), y - style.baseline(), tags.orElseThrow());
            y -= style.leading();
        }
        position = Optional.of(pen.structure().current());
        pen.structure().resume(row);
    }

    /** Closes its element. */
    void end(Pen pen) {
        Element row = pen.structure().current();
        pen.structure().resume(position.orElseThrow());
        tags.orElseThrow().run();
        pen.structure().close();
        pen.structure().resume(row);
    }

    /** Draws its lines as a repetition that is not read again. */
    void repeat(Pen pen, float top) {
        float y = top;
        for (Line line : lines) {
            pen.repeated(line, x(line), y - style.baseline());
            y -= style.leading();
        }
    }

    private float x(Line line) {
        return centredIn > 0 ? left + (centredIn - line.width()) / 2 - line.left() : left;
    }
}
