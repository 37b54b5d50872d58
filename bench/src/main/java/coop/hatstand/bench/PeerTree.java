package coop.hatstand.bench;

import coop.hatstand.document.Block;
import coop.hatstand.document.BlockVisitor;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Code;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Document;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.InlineVisitor;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** A document as the tree one would build to have commonmark-java write it: the same words, lists, links, tables, and an anchor for each entry. */
final class PeerTree implements BlockVisitor<Void>, InlineVisitor<Void> {
    private static final int DEEPEST = 6;

    private Node at = new org.commonmark.node.Document();
    private int depth = 1;

    static Node of(Document document) {
        PeerTree tree = new PeerTree();
        tree.heading(List.of(new Text(document.metadata().title())));
        tree.blocks(document.blocks());
        return tree.at;
    }

    private Void in(Node node, Runnable content) {
        at.appendChild(node);
        Node outer = at;
        at = node;
        content.run();
        at = outer;
        return null;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void inlines(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
    }

    private void words(String words) {
        at.appendChild(new org.commonmark.node.Text(words));
    }

    private void heading(List<Inline> words) {
        Heading heading = new Heading();
        heading.setLevel(Math.min(depth, DEEPEST));
        in(heading, () -> inlines(words));
    }

    @Override
    public Void section(Section section) {
        depth++;
        heading(section.heading().words());
        blocks(section.blocks());
        depth--;
        return null;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        return in(new org.commonmark.node.Paragraph(), () -> inlines(paragraph.content()));
    }

    @Override
    public Void bulletList(coop.hatstand.document.BulletList list) {
        org.commonmark.node.BulletList node = new org.commonmark.node.BulletList();
        node.setMarker("-");
        return items(node, list.items());
    }

    @Override
    public Void orderedList(OrderedList list) {
        org.commonmark.node.OrderedList node = new org.commonmark.node.OrderedList();
        node.setMarkerStartNumber(list.start());
        node.setMarkerDelimiter(".");
        return items(node, list.items());
    }

    private Void items(ListBlock node, List<List<Block>> items) {
        node.setTight(true);
        return in(node, () -> items.forEach(item -> in(new ListItem(), () -> blocks(item))));
    }

    @Override
    public Void quotation(Quotation quotation) {
        return in(new BlockQuote(), () -> blocks(quotation.blocks()));
    }

    @Override
    public Void codeBlock(CodeBlock code) {
        FencedCodeBlock block = new FencedCodeBlock();
        block.setLiteral(code.text());
        return in(block, () -> { });
    }

    @Override
    public Void table(Table table) {
        return in(new TableBlock(), () -> {
            in(new TableHead(), () -> row(table.header()));
            in(new TableBody(), () -> table.rows().forEach(this::row));
        });
    }

    private void row(List<List<Inline>> cells) {
        in(new TableRow(), () -> cells.forEach(cell -> in(new TableCell(), () -> inlines(cell))));
    }

    @Override
    public Void facts(Facts facts) {
        return items(new org.commonmark.node.BulletList(), facts.facts(), fact -> {
            words(fact.label() + ": ");
            inlines(fact.value());
            fact.chips().forEach(this::chip);
        });
    }

    private <T> Void items(org.commonmark.node.BulletList node, List<T> items, Consumer<T> words) {
        node.setMarker("-");
        node.setTight(true);
        return in(node, () -> items.forEach(item -> in(new ListItem(), () -> in(new org.commonmark.node.Paragraph(), () -> words.accept(item)))));
    }

    private void chip(Chip chip) {
        words(" · " + chip.words());
    }

    @Override
    public Void entry(Entry entry) {
        anchor(entry.id());
        in(new org.commonmark.node.Paragraph(), () -> {
            in(new StrongEmphasis(), () -> words(entry.byline().name()));
            entry.byline().chips().forEach(this::chip);
            entry.byline().remarks().forEach(remark -> words(" · " + remark));
            words(" · [" + entry.byline().ref() + "]");
            entry.byline().place().ifPresent(place -> words(" · " + place));
        });
        blocks(entry.body());
        return null;
    }

    @Override
    public Void slot(Slot slot) {
        anchor(slot.id());
        in(new org.commonmark.node.Paragraph(), () -> in(new StrongEmphasis(), () -> words(slot.label())));
        in(new org.commonmark.node.Paragraph(), () -> words(slot.prompt()));
        blocks(slot.blocks());
        return null;
    }

    private void anchor(String id) {
        HtmlBlock block = new HtmlBlock();
        block.setLiteral("<!-- " + id + " -->");
        at.appendChild(block);
    }

    @Override
    public Void text(Text text) {
        words(text.text());
        return null;
    }

    @Override
    public Void emphasis(Emphasis emphasis) {
        return in(new org.commonmark.node.Emphasis(), () -> inlines(emphasis.content()));
    }

    @Override
    public Void strong(Strong strong) {
        return in(new StrongEmphasis(), () -> inlines(strong.content()));
    }

    @Override
    public Void code(Code code) {
        return in(new org.commonmark.node.Code(code.text()), () -> { });
    }

    @Override
    public Void link(Link link) {
        return in(new org.commonmark.node.Link(link.target(), null), () -> inlines(link.content()));
    }

    @Override
    public Void lineBreak(LineBreak lineBreak) {
        return in(new HardLineBreak(), () -> { });
    }

    @Override
    public Void marked(Marked marked) {
        inlines(marked.content());
        return null;
    }

    @Override
    public Void reference(Reference reference) {
        return in(new org.commonmark.node.Link("#" + reference.target(), null), () -> words(reference.text()));
    }
}
