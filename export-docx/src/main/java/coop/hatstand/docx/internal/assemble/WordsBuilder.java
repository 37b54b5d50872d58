package coop.hatstand.docx.internal.assemble;

import coop.hatstand.document.Block;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Table;
import coop.hatstand.docx.internal.style.ListKinds;
import coop.hatstand.docx.internal.style.Nesting;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes blocks of people's text from paragraphs and tables. */
final class WordsBuilder {

    private final InlineTree inlines;
    private final ListKinds lists;

    WordsBuilder(InlineTree inlines, ListKinds lists) {
        this.inlines = inlines;
        this.lists = lists;
    }

    List<Inline> inlines(List<StyledPiece> styledPieces) {
        return inlines.of(styledPieces);
    }

    /** Adds a paragraph where it belongs; a blank one only starts an item. */
    void add(ParagraphAsRead paragraphAsRead, ListRebuilder to) {
        Optional<Block> block = paragraphAsRead.isBlank() ? Optional.empty() : Optional.of(block(paragraphAsRead));
        if (paragraphAsRead.number() > 0) {
            boolean ordered = lists.isOrdered(paragraphAsRead.number(), paragraphAsRead.level());
            to.item(new ListRebuilder.Item(ordered, ordered ? lists.start(paragraphAsRead.number(), paragraphAsRead.level()) : 1), block, nesting(paragraphAsRead));
        } else {
            block.ifPresent(words -> to.add(words, nesting(paragraphAsRead)));
        }
    }

    /** Adds a table where it belongs. */
    void add(TableAsRead tableAsRead, ListRebuilder to) {
        int columns = tableAsRead.rows().get(0).size();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (int i = 0; i < tableAsRead.rows().size(); i++) {
            rows.add(row(tableAsRead.rows().get(i), columns, i == 0, tableAsRead.rowHeaders()));
        }
        to.add(new Table(rows.get(0), rows.subList(1, rows.size()), tableAsRead.rowHeaders()), tableAsRead.indent().isPresent()
                ? Nesting.ofIndent(tableAsRead.indent().getAsInt()) : Nesting.NONE);
    }

    /** A row of as many cells as the header has: what is more goes into the last. Cells that head others are strong by their look. */
    private List<List<Inline>> row(List<List<StyledPiece>> cells, int columns, boolean header, boolean rowHeaders) {
        List<List<Inline>> row = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            List<StyledPiece> cell = column < cells.size() ? new ArrayList<>(cells.get(column)) : new ArrayList<>();
            for (int more = columns; column == columns - 1 && more < cells.size(); more++) {
                cell.add(StyledPiece.plain(StyledPiece.BREAK));
                cell.addAll(cells.get(more));
            }
            boolean heads = header || rowHeaders && column == 0;
            row.add(inlines.of(heads ? cell.stream().map(StyledPiece::notStrong).toList() : cell));
        }
        return row;
    }

    private Block block(ParagraphAsRead paragraphAsRead) {
        if (paragraphAsRead.in(Style.CODE)) {
            return new CodeBlock("", paragraphAsRead.text());
        }
        Nesting nesting = nesting(paragraphAsRead);
        return new Paragraph(nesting.quotes() > 0 ? Paragraph.Voice.PEOPLE : voice(paragraphAsRead), inlines.of(paragraphAsRead.pieces()));
    }

    private static Paragraph.Voice voice(ParagraphAsRead paragraphAsRead) {
        if (paragraphAsRead.in(Style.LABEL_TEXT) || paragraphAsRead.in(Style.ANSWER_TEXT) || paragraphAsRead.in(Style.GUIDANCE) || paragraphAsRead.in(Style.KICKER)) {
            return Paragraph.Voice.PROGRAM;
        }
        return paragraphAsRead.in(Style.SMALL_PRINT) || paragraphAsRead.in(Style.ANSWER_SMALL_PRINT) ? Paragraph.Voice.SMALL_PRINT : Paragraph.Voice.PEOPLE;
    }

    private static Nesting nesting(ParagraphAsRead paragraphAsRead) {
        Nesting told = paragraphAsRead.indent().isPresent() ? Nesting.ofIndent(paragraphAsRead.indent().getAsInt()) : Nesting.NONE;
        int quotes = paragraphAsRead.in(Style.QUOTE) ? Math.max(1, told.quotes()) : told.quotes();
        return new Nesting(paragraphAsRead.number() > 0 ? paragraphAsRead.level() + 1 : told.lists(), quotes);
    }
}
