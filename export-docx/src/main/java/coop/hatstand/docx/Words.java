package coop.hatstand.docx;

import coop.hatstand.document.Block;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes blocks of what people write out of paragraphs and tables. */
final class Words {

    private final InlineTree inlines;
    private final ListKinds lists;

    Words(InlineTree inlines, ListKinds lists) {
        this.inlines = inlines;
        this.lists = lists;
    }

    List<Inline> inlines(List<Piece> pieces) {
        return inlines.of(pieces);
    }

    /** Adds a paragraph where it belongs; a blank one only starts an item. */
    void add(Line line, Nest to) {
        Optional<Block> block = line.isBlank() ? Optional.empty() : Optional.of(block(line));
        if (line.number() > 0) {
            boolean ordered = lists.isOrdered(line.number(), line.level());
            to.item(new Nest.Item(ordered, ordered ? lists.start(line.number(), line.level()) : 1), block, nesting(line));
        } else {
            block.ifPresent(words -> to.add(words, nesting(line)));
        }
    }

    /** Adds a table where it belongs. */
    void add(Grid grid, Nest to) {
        int columns = grid.rows().get(0).size();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            rows.add(row(grid.rows().get(i), columns, i == 0, grid.rowHeaders()));
        }
        to.add(new Table(rows.get(0), rows.subList(1, rows.size()), grid.rowHeaders()), grid.indent().isPresent()
                ? Nesting.ofIndent(grid.indent().getAsInt()) : Nesting.NONE);
    }

    /** A row of as many cells as the header has: what is more goes into the last. Cells that head others are strong by their look. */
    private List<List<Inline>> row(List<List<Piece>> cells, int columns, boolean header, boolean rowHeaders) {
        List<List<Inline>> row = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            List<Piece> cell = column < cells.size() ? new ArrayList<>(cells.get(column)) : new ArrayList<>();
            for (int more = columns; column == columns - 1 && more < cells.size(); more++) {
                cell.add(Piece.plain(Piece.BREAK));
                cell.addAll(cells.get(more));
            }
            boolean heads = header || rowHeaders && column == 0;
            row.add(inlines.of(heads ? cell.stream().map(Piece::notStrong).toList() : cell));
        }
        return row;
    }

    private Block block(Line line) {
        if (line.in(Style.CODE)) {
            return new CodeBlock("", line.text());
        }
        Nesting nesting = nesting(line);
        return new Paragraph(nesting.quotes() > 0 ? Paragraph.Voice.PEOPLE : voice(line), inlines.of(line.pieces()));
    }

    private static Paragraph.Voice voice(Line line) {
        if (line.in(Style.LABEL_TEXT) || line.in(Style.ANSWER_TEXT) || line.in(Style.GUIDANCE) || line.in(Style.KICKER)) {
            return Paragraph.Voice.PROGRAM;
        }
        return line.in(Style.SMALL_PRINT) || line.in(Style.ANSWER_SMALL_PRINT) ? Paragraph.Voice.SMALL_PRINT : Paragraph.Voice.PEOPLE;
    }

    private static Nesting nesting(Line line) {
        Nesting told = line.indent().isPresent() ? Nesting.ofIndent(line.indent().getAsInt()) : Nesting.NONE;
        int quotes = line.in(Style.QUOTE) ? Math.max(1, told.quotes()) : told.quotes();
        return new Nesting(line.number() > 0 ? line.level() + 1 : told.lists(), quotes);
    }
}
