package coop.hatstand.markup;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.internal.markup.normal.Tables;
import java.util.ArrayList;
import java.util.List;

/** Reads a table. A row with more cells than the header widens the table, so that none is lost. */
final class TableReader {

    private final InlineReader inlines;
    private final List<List<List<Inline>>> rows = new ArrayList<>();

    TableReader(InlineReader inlines) {
        this.inlines = inlines;
    }

    Block read(TableBlock table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead || part instanceof TableBody) {
                rows(part);
            }
        }
        return Tables.of(rows, false);
    }

    private void rows(Node part) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            List<List<Inline>> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell) {
                    cells.add(inlines.read(cell));
                }
            }
            rows.add(cells);
        }
    }
}
