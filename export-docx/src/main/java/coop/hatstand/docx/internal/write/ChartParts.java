package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Block;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.docx.internal.opc.OwnChart;
import coop.hatstand.docx.internal.opc.Part;
import coop.hatstand.docx.internal.opc.Relationship;
import coop.hatstand.docx.internal.opc.XmlWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** The charts of a document: a native one for each table that has bars, in reading order. Their figures are in them; there is no workbook to open. */
final class ChartParts {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PLACE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    /** English Metric Units in a twentieth of a point. */
    private static final int UNITS = 635;
    private static final int ROW = 260_000;
    private static final int AROUND = 200_000;
    private static final String ACCENT = "0B5D57";
    private static final String FIRST_AXIS = "111111111";
    private static final String SECOND_AXIS = "222222222";

    private final List<Table> tables = new ArrayList<>();
    private int drawn;

    ChartParts(List<Block> blocks) {
        Deque<Block> open = new ArrayDeque<>(blocks);
        while (!open.isEmpty()) {
            Block block = open.pop();
            if (block instanceof Section section) {
                for (int i = section.blocks().size() - 1; i >= 0; i--) {
                    open.push(section.blocks().get(i));
                }
            } else if (block instanceof Table table && table.bars().isPresent()) {
                tables.add(table);
            }
        }
    }

    /** Writes the next chart's place into the open paragraph. */
    void draw(XmlWriter writer, Table table, int width) {
        drawn++;
        String id = Integer.toString(drawn);
        writer.start("w:r").start("w:drawing").start("wp:inline", "xmlns:wp", PLACE, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        writer.empty("wp:extent", "cx", Integer.toString(width * UNITS), "cy", Integer.toString(table.rows().size() * ROW + AROUND));
        writer.empty("wp:docPr", "id", id, "name", OwnChart.name(id), "descr", table.bars().orElseThrow().words());
        writer.start("a:graphic", "xmlns:a", DRAWING).start("a:graphicData", "uri", CHART);
        writer.empty("c:chart", "xmlns:c", CHART, "r:id", "chart" + id);
        writer.end().end().end().end().end();
    }

    List<Part> parts() {
        return IntStream.range(0, tables.size()).mapToObj(i -> Part.of("word/charts/chart" + (i + 1) + ".xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                to -> write(new XmlWriter(to), tables.get(i)))).toList();
    }

    List<Relationship> relationships() {
        return IntStream.rangeClosed(1, tables.size()).mapToObj(i -> Relationship.internal("chart" + i, "chart", "charts/chart" + i + ".xml")).toList();
    }

    private static void write(XmlWriter writer, Table table) {
        writer.start("c:chartSpace", "xmlns:c", CHART, "xmlns:a", DRAWING);
        writer.empty("c:roundedCorners", "val", "0");
        writer.start("c:chart").empty("c:autoTitleDeleted", "val", "1").start("c:plotArea").empty("c:layout");
        bars(writer, table);
        axes(writer, table.bars().orElseThrow());
        writer.end().empty("c:plotVisOnly", "val", "1").end();
        writer.start("c:spPr").start("a:ln").empty("a:noFill").end().end();
        writer.end().finish();
    }

    private static void bars(XmlWriter writer, Table table) {
        writer.start("c:barChart").empty("c:barDir", "val", "bar").empty("c:grouping", "val", "clustered").empty("c:varyColors", "val", "0");
        writer.start("c:ser").empty("c:idx", "val", "0").empty("c:order", "val", "0");
        writer.start("c:spPr").start("a:solidFill").empty("a:srgbClr", "val", ACCENT).end().end().empty("c:invertIfNegative", "val", "0");
        writer.start("c:dLbls");
        List.of("c:showLegendKey 0", "c:showVal 1", "c:showCatName 0", "c:showSerName 0", "c:showPercent 0", "c:showBubbleSize 0")
                .forEach(flag -> writer.empty(flag.substring(0, flag.length() - 2), "val", flag.substring(flag.length() - 1)));
        writer.end();
        List<String> names = table.rows().stream().map(row -> Prose.ofInlines(row.get(0))).toList();
        points(writer, "c:cat", "c:strLit", names);
        points(writer, "c:val", "c:numLit", table.bars().orElseThrow().values().stream().map(value -> Integer.toString(value)).toList());
        writer.end().empty("c:gapWidth", "val", "60").empty("c:axId", "val", FIRST_AXIS).empty("c:axId", "val", SECOND_AXIS).end();
    }

    private static void points(XmlWriter writer, String role, String kind, List<String> values) {
        writer.start(role).start(kind);
        if (kind.equals("c:numLit")) {
            writer.start("c:formatCode").text("General").end();
        }
        writer.empty("c:ptCount", "val", Integer.toString(values.size()));
        for (int i = 0; i < values.size(); i++) {
            writer.start("c:pt", "idx", Integer.toString(i)).start("c:v").text(values.get(i)).end().end();
        }
        writer.end().end();
    }

    /** The choices down the side, the first on top; the counts have no axis of their own, since each bar bears its count. */
    private static void axes(XmlWriter writer, Table.Bars bars) {
        writer.start("c:catAx").empty("c:axId", "val", FIRST_AXIS).start("c:scaling").empty("c:orientation", "val", "maxMin").end();
        writer.empty("c:delete", "val", "0").empty("c:axPos", "val", "l").empty("c:majorTickMark", "val", "none").empty("c:minorTickMark", "val", "none");
        writer.empty("c:tickLblPos", "val", "nextTo").empty("c:crossAx", "val", SECOND_AXIS).end();
        writer.start("c:valAx").empty("c:axId", "val", SECOND_AXIS).start("c:scaling").empty("c:orientation", "val", "minMax");
        writer.empty("c:max", "val", Integer.toString(bars.whole())).empty("c:min", "val", "0").end();
        writer.empty("c:delete", "val", "1").empty("c:axPos", "val", "t").empty("c:crossAx", "val", FIRST_AXIS).end();
    }
}
