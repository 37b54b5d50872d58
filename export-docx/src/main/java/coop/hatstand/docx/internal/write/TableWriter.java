package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Inline;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Table;
import coop.hatstand.docx.internal.opc.XmlWriter;
import coop.hatstand.docx.internal.style.BlockPlace;
import coop.hatstand.docx.internal.style.ParagraphLook;
import coop.hatstand.docx.internal.style.RunLook;
import coop.hatstand.docx.internal.style.Style;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a table whose header row is repeated on every page. */
final class TableWriter {

    /** Columns of marks and figures, such as a coverage table's, are centred. */
    private static final int SHORT = 3;
    /** Word opens no table with more columns. */
    private static final int MOST = 63;
    /** How many columns each table has when one is too wide; leaves room for a few characters in each. */
    private static final int SHARE = 20;

    /** A chart and a table of so many rows stay on one page. */
    private static final int MOST_WHOLE = 16;

    private final WritingContext context;
    private final BlockPlace blockPlace;

    TableWriter(WritingContext context, BlockPlace blockPlace) {
        this.context = context;
        this.blockPlace = blockPlace;
    }

    void write(Table table) {
        if (table.bars().isPresent()) {
            context.paragraphs().start(ParagraphLook.of(Style.CELL).keptWithNext(), "");
            context.charts().draw(context.xml(), table, context.width() - blockPlace.nesting().indent());
            context.paragraphs().end();
        }
        int columns = table.header().size();
        if (columns <= MOST) {
            one(table);
            return;
        }
        int heading = table.rowHeaders() ? 1 : 0;
        for (int from = heading; from < columns; from += SHARE) {
            one(share(table, heading, from, Math.min(columns, from + SHARE)));
        }
    }

    /** Some of the columns, with the one that heads the rows. */
    private static Table share(Table table, int heading, int from, int to) {
        return new Table(share(table.header(), heading, from, to),
                table.rows().stream().map(row -> share(row, heading, from, to)).toList(), table.rowHeaders());
    }

    private static List<List<Inline>> share(List<List<Inline>> row, int heading, int from, int to) {
        return Stream.concat(row.subList(0, heading).stream(), row.subList(from, to).stream()).toList();
    }

    private void one(Table table) {
        XmlWriter writer = context.xml();
        int[] lengths = lengths(table);
        writer.start("w:tbl");
        properties(table);
        writer.start("w:tblGrid");
        int[] widths = ColumnShares.widths(lengths, context.width() - blockPlace.nesting().indent());
        IntStream.of(widths).forEach(width -> writer.empty("w:gridCol", "w:w", Integer.toString(width)));
        writer.end();
        boolean whole = table.bars().isPresent() && table.rows().size() <= MOST_WHOLE;
        row(table.header(), widths, lengths, true, whole);
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i), widths, lengths, false, whole && i + 1 < table.rows().size());
        }
        writer.end();
        context.paragraphs().plain(ParagraphLook.of(Style.CELL), "");
    }

    private void properties(Table table) {
        XmlWriter writer = context.xml();
        writer.start("w:tblPr").val("w:tblStyle", context.paragraphs().styleId(blockPlace.family().table()));
        writer.empty("w:tblW", "w:w", Integer.toString(context.width() - blockPlace.nesting().indent()), "w:type", "dxa");
        if (blockPlace.nesting().indent() > 0) {
            writer.empty("w:tblInd", "w:w", Integer.toString(blockPlace.nesting().indent()), "w:type", "dxa");
        }
        writer.empty("w:tblLayout", "w:type", "fixed");
        writer.empty("w:tblLook", "w:val", table.rowHeaders() ? "04A0" : "0420", "w:firstRow", "1", "w:lastRow", "0",
                "w:firstColumn", table.rowHeaders() ? "1" : "0", "w:lastColumn", "0", "w:noHBand", "0", "w:noVBand", "1");
        writer.end();
    }

    private void row(List<List<Inline>> cells, int[] widths, int[] lengths, boolean header, boolean kept) {
        XmlWriter writer = context.xml();
        writer.start("w:tr").start("w:trPr").empty("w:cantSplit");
        if (header) {
            writer.empty("w:tblHeader");
        }
        writer.end();
        for (int column = 0; column < cells.size(); column++) {
            writer.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", Integer.toString(widths[column]), "w:type", "dxa").end();
            ParagraphLook look = ParagraphLook.of(Style.CELL).centredIf(lengths[column] <= SHORT);
            context.paragraph(kept ? look.keptWithNext() : look, cells.get(column), RunLook.PLAIN);
            writer.end();
        }
        writer.end();
    }

    private static int[] lengths(Table table) {
        int[] lengths = new int[table.header().size()];
        for (int column = 0; column < lengths.length; column++) {
            int at = column;
            int longest = table.rows().stream().mapToInt(row -> Prose.ofInlines(row.get(at)).length()).max().orElse(0);
            lengths[column] = Math.max(longest, Prose.ofInlines(table.header().get(column)).length());
        }
        return lengths;
    }
}
