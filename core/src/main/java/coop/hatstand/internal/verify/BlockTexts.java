package coop.hatstand.internal.verify;

import coop.hatstand.document.Block;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Table;
import coop.hatstand.document.TreeWalker;
import java.util.ArrayList;
import java.util.List;

/** The words of blocks, a text for each paragraph, cell and block of code. */
final class BlockTexts extends TreeWalker {

    /**
     * One of them.
     *
     * @param quoted whether it is within a quotation
     */
    record Piece(String text, boolean quoted) {
    }

    private final List<Piece> pieces = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private int depth;

    private BlockTexts() {
    }

    static List<Piece> of(List<Block> blocks) {
        BlockTexts texts = new BlockTexts();
        texts.blocks(blocks);
        texts.then(texts::end);
        texts.walk();
        return texts.pieces;
    }

    /** What an author wrote and quoted from nobody. */
    static List<String> own(List<Block> blocks) {
        return of(blocks).stream().filter(piece -> !piece.quoted()).map(Piece::text).toList();
    }

    private void end() {
        if (!text.toString().isBlank()) {
            pieces.add(new Piece(text.toString(), depth > 0));
        }
        text = new StringBuilder();
    }

    @Override
    protected void words(String more) {
        text.append(more);
    }

    @Override
    protected void lineBreak(LineBreak lineBreak) {
        text.append('\n');
    }

    @Override
    protected void paragraph(Paragraph paragraph) {
        end();
        super.paragraph(paragraph);
        then(this::end);
    }

    @Override
    protected void codeBlock(CodeBlock code) {
        end();
        super.codeBlock(code);
        then(this::end);
    }

    @Override
    protected void quotation(Quotation quotation) {
        end();
        then(() -> depth++);
        super.quotation(quotation);
        then(() -> depth--);
    }

    @Override
    protected void table(Table table) {
        end();
        each(table.header(), this::cell);
        each(table.rows(), row -> each(row, this::cell));
    }

    private void cell(List<Inline> content) {
        inlines(content);
        then(this::end);
    }
}
