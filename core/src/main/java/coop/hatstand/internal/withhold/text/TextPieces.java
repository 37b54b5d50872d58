package coop.hatstand.internal.withhold.text;

import coop.hatstand.document.Block;
import coop.hatstand.document.BlockVisitor;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import java.util.ArrayList;
import java.util.List;

/** People's words without their structure: the text of each paragraph, cell and block of code. */
public final class TextPieces implements BlockVisitor<Void> {
    private final List<String> words = new ArrayList<>();
    private final boolean quotations;

    private TextPieces(boolean quotations) {
        this.quotations = quotations;
    }

    /** All the words. */
    public static List<String> of(List<Block> blocks) {
        return new TextPieces(true).read(blocks);
    }

    /** The author's own words: what stands in no quotation. */
    static List<String> own(List<Block> blocks) {
        return new TextPieces(false).read(blocks);
    }

    private List<String> read(List<Block> blocks) {
        all(blocks);
        return words;
    }

    private Void all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return null;
    }

    private Void items(List<List<Block>> items) {
        items.forEach(this::all);
        return null;
    }

    private Void add(String text) {
        words.add(text);
        return null;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        return add(InlineText.of(paragraph.content()));
    }

    @Override
    public Void bulletList(BulletList list) {
        return items(list.items());
    }

    @Override
    public Void orderedList(OrderedList list) {
        return items(list.items());
    }

    @Override
    public Void quotation(Quotation quotation) {
        return quotations ? all(quotation.blocks()) : null;
    }

    @Override
    public Void codeBlock(CodeBlock code) {
        return add(code.text());
    }

    @Override
    public Void table(Table table) {
        table.header().forEach(cell -> add(InlineText.of(cell)));
        table.rows().forEach(row -> row.forEach(cell -> add(InlineText.of(cell))));
        return null;
    }

    @Override
    public Void section(Section section) {
        return null;
    }

    @Override
    public Void facts(Facts facts) {
        return null;
    }

    @Override
    public Void entry(Entry entry) {
        return null;
    }

    @Override
    public Void slot(Slot slot) {
        return null;
    }
}
