package coop.hatstand.pdf.internal.layout;

import coop.hatstand.pdf.internal.file.OpenElement;
import coop.hatstand.pdf.internal.file.StructureTag;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.page.InlineTags;
import coop.hatstand.pdf.internal.page.Pen;
import coop.hatstand.pdf.internal.text.MeasuredLine;
import java.util.List;
import java.util.Optional;

/** A cell of a row while it is drawn, possibly over several pages. */
final class Cell {

    private final StructureTag structureTag;
    private final float left;
    private final TextStyle textStyle;
    private final List<MeasuredLine> measuredLines;
    private final float centredIn;
    private int drawn;
    private Optional<InlineTags> tags = Optional.empty();
    private Optional<OpenElement> position = Optional.empty();

    /**
     * A cell.
     *
     * @param left where its lines begin
     * @param centredIn the width its lines are centred in; 0 to begin at the left
     */
    Cell(StructureTag structureTag, float left, TextStyle textStyle, List<MeasuredLine> measuredLines, float centredIn) {
        this.structureTag = structureTag;
        this.left = left;
        this.textStyle = textStyle;
        this.measuredLines = measuredLines;
        this.centredIn = centredIn;
    }

    int lines() {
        return measuredLines.size();
    }

    TextStyle style() {
        return textStyle;
    }

    /** Draws up to so many of the lines that are left, into its own element. */
    void draw(Pen pen, float top, int count) {
        OpenElement row = pen.structure().current();
        if (position.isEmpty()) {
            position = Optional.of(pen.structure().open(structureTag));
            tags = Optional.of(new InlineTags(pen.structure()));
        }
        pen.structure().resume(position.get());
        float y = top;
        int end = Math.min(measuredLines.size(), drawn + count);
        while (drawn < end) {
            MeasuredLine measuredLine = measuredLines.get(drawn++);
            pen.line(measuredLine, x(measuredLine), y - textStyle.baseline(), tags.orElseThrow());
            y -= textStyle.leading();
        }
        position = Optional.of(pen.structure().current());
        pen.structure().resume(row);
    }

    /** Closes its element. */
    void end(Pen pen) {
        OpenElement row = pen.structure().current();
        pen.structure().resume(position.orElseThrow());
        tags.orElseThrow().run();
        pen.structure().close();
        pen.structure().resume(row);
    }

    /** Draws its lines as a repetition that is not read again. */
    void repeat(Pen pen, float top) {
        float y = top;
        for (MeasuredLine measuredLine : measuredLines) {
            pen.repeated(measuredLine, x(measuredLine), y - textStyle.baseline());
            y -= textStyle.leading();
        }
    }

    private float x(MeasuredLine measuredLine) {
        return centredIn > 0 ? left + (centredIn - measuredLine.width()) / 2 - measuredLine.left() : left;
    }
}
