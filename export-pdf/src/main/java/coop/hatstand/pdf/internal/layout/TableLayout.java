package coop.hatstand.pdf.internal.layout;

import coop.hatstand.document.Inline;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.pdf.internal.file.StructureTag;
import coop.hatstand.pdf.internal.font.Colour;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.language.TextDirection;
import coop.hatstand.pdf.internal.text.MeasuredLine;
import coop.hatstand.pdf.internal.text.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out tables. The header row is repeated on every page. */
final class TableLayout {

    private static final float PADDING = 2.6f;
    /** A table of more rows is set smaller on the front page, which has to hold the rest as well. */
    private static final int FEW_IN_FRONT = 8;
    private static final float CROWDED = 8.5f;
    private static final float CROWDED_PADDING = 1.2f;
    private static final String DOT = "●";

    private final LayoutContext context;
    private final LayoutArea layoutArea;
    private boolean fromRight;
    private boolean crowded;
    private Optional<BarChart> chart = Optional.empty();

    TableLayout(LayoutContext context, LayoutArea layoutArea) {
        this.context = context;
        this.layoutArea = layoutArea;
    }

    void write(Table table) {
        crowded = layoutArea.in(Section.Role.FRONT) && table.rows().size() > FEW_IN_FRONT;
        chart = table.bars().map(bars -> new BarChart(context, layoutArea, bars, table.header().size()));
        ColumnWidths columnWidths = ColumnWidths.of(table, chart.map(BarChart::table).orElse(layoutArea.width()), crowded ? TextStyle.CELL.sized(CROWDED) : TextStyle.CELL, context);
        fromRight = TextDirection.of(table, layoutArea.fromRight());
        context.flow().space(6);
        chart.ifPresent(BarChart::open);
        context.open(StructureTag.of("Table"));
        Row header = row(table.header(), columnWidths, columnWidths.style().strong(), true, true, Optional.empty());
        if (table.rows().isEmpty()) {
            add(header, false);
        } else {
            group("THead", () -> add(header, true));
            context.flow().repeat(header.repetition());
            group("TBody", () -> rows(table, columnWidths));
            context.flow().stopRepeating();
        }
        context.close();
        chart.ifPresent(BarChart::close);
        context.flow().release();
        context.flow().space(10);
    }

    private void rows(Table table, ColumnWidths columnWidths) {
        for (int i = 0; i < table.rows().size(); i++) {
            int at = i;
            Optional<Row.Ruler> bar = chart.map(bars -> bars.bar(at, columnWidths.style()));
            add(row(table.rows().get(i), columnWidths, columnWidths.style(), false, table.rowHeaders(), bar), false);
        }
    }

    private void group(String type, Runnable rows) {
        context.open(StructureTag.of(type));
        rows.run();
        context.close();
    }

    private void add(Row row, boolean keep) {
        context.open(StructureTag.ROW);
        context.flow().add(row, keep);
        context.flow().act(row::end);
        context.close();
    }

    private Row row(List<List<Inline>> contents, ColumnWidths columnWidths, TextStyle textStyle, boolean header, boolean rowHeader, Optional<Row.Ruler> bar) {
        List<Cell> cells = new ArrayList<>();
        float x = 0;
        for (int c = 0; c < contents.size(); c++) {
            float width = columnWidths.widths()[c];
            StructureTag structureTag = header ? StructureTag.COLUMN_HEADER : rowHeader && c == 0 ? StructureTag.ROW_HEADER : StructureTag.CELL;
            float inset = c == 0 ? 0 : columnWidths.padding();
            float room = width - 2 * columnWidths.padding() + 0.1f;
            List<MeasuredLine> measuredLines = contents.get(c).isEmpty() ? List.of() : context.breaker().lines(runs(contents.get(c), textStyle), room, fromRight);
            float left = fromRight ? layoutArea.right() - x - (columnWidths.centred()[c] ? width - inset : inset + room) : layoutArea.left() + x + inset;
            cells.add(new Cell(structureTag, left, textStyle, measuredLines, columnWidths.centred()[c] ? width - 2 * inset : 0));
            x += width;
        }
        return Row.of(context.pen(), cells, crowded ? CROWDED_PADDING : PADDING, Optional.of(y -> context.pen().rule(layoutArea.left(), layoutArea.right(), y, Colour.RULE)), bar);
    }

    private List<TextRun> runs(List<Inline> content, TextStyle textStyle) {
        List<TextRun> textRuns = context.runs(content, textStyle);
        for (int i = 0; i < textRuns.size(); i++) {
            TextRun textRun = textRuns.get(i);
            if (textRun.text().equals(DOT)) {
                textRuns.set(i, TextRun.of(DOT, textRun.style().in(Colour.ACCENT).sized(textRun.style().size() * 1.3f), textRun.span()));
            }
        }
        return textRuns;
    }
}
