package coop.hatstand.pdf.internal.layout;

import coop.hatstand.document.Table;
import coop.hatstand.pdf.internal.file.OpenElement;
import coop.hatstand.pdf.internal.file.StructureTag;
import coop.hatstand.pdf.internal.file.StructureTree;
import coop.hatstand.pdf.internal.font.Colour;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.page.Pen;
import java.util.Optional;

/** The bars beside a table's rows: one figure, which goes on from row to row while the table is written. */
final class BarChart {

    /** How much of the width is left to the words and figures: more if there are many of them. */
    private static final float TABLE = 0.62f;
    private static final float WIDE_TABLE = 0.76f;
    private static final int FEW_COLUMNS = 3;
    /** A chart of so many rows stays on one page. */
    private static final int WHOLE = 16;
    private static final float GAP = 10;
    private static final float THICK = 7;

    private final LayoutContext context;
    private final LayoutArea layoutArea;
    private final Table.Bars bars;
    private final float table;
    private Optional<OpenElement> figure = Optional.empty();

    BarChart(LayoutContext context, LayoutArea layoutArea, Table.Bars bars, int columns) {
        this.context = context;
        this.layoutArea = layoutArea;
        this.bars = bars;
        this.table = layoutArea.width() * (columns > FEW_COLUMNS ? WIDE_TABLE : TABLE);
    }

    /** How wide the table beside it is. */
    float table() {
        return table;
    }

    /** Opens the figure, before the table. */
    void open() {
        if (bars.values().size() <= WHOLE) {
            context.flow().hold();
        }
        context.flow().act(() -> {
            StructureTree structure = context.pen().structure();
            OpenElement around = structure.current();
            figure = Optional.of(structure.open(StructureTag.figure(bars.words())));
            structure.resume(around);
        });
    }

    /** Closes it, behind the table. */
    void close() {
        context.flow().act(() -> {
            StructureTree structure = context.pen().structure();
            OpenElement around = structure.current();
            structure.resume(figure.orElseThrow());
            structure.close();
            structure.resume(around);
        });
        context.flow().letGo();
    }

    /** The bar of a row, from the top of the row's first line. */
    Row.Ruler bar(int row, TextStyle textStyle) {
        float in = table + GAP;
        float room = layoutArea.width() - in;
        return top -> {
            Pen pen = context.pen();
            float y = top - (textStyle.leading() + THICK) / 2;
            float wide = room * bars.share(row);
            pen.figure(figure.orElseThrow(), layoutArea.at(in, room), y, room, THICK, Colour.WASH);
            if (wide > 0) {
                pen.figure(figure.orElseThrow(), layoutArea.at(in, wide), y, wide, THICK, Colour.ACCENT);
            }
        };
    }
}
