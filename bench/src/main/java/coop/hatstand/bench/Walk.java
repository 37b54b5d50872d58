package coop.hatstand.bench;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Walks a tree for a peer that knows paragraphs, headings, list items, tables, links and runs of words. */
abstract class Walk extends AbstractVisitor {
    private boolean bold;
    private boolean italic;
    private int depth;
    private boolean item;

    /** A paragraph begins. */
    abstract void begin(int heading, int listDepth, boolean startsItem);

    /** Words of the paragraph. */
    abstract void run(String words, boolean bold, boolean italic);

    /** Words that lead somewhere. */
    abstract void link(String words, String target, boolean bold, boolean italic);

    /** The paragraph ends. */
    abstract void end();

    /** What comes next can be led to by this name. */
    abstract void anchor(String id);

    /** A table of so many columns begins, a cell of it, and it ends; a cell's words are one run. */
    abstract void table(int columns);

    abstract void row();

    abstract void cell(String words);

    abstract void endTable();

    @Override
    public void visit(Heading heading) {
        begin(heading.getLevel(), 0, false);
        visitChildren(heading);
        end();
    }

    @Override
    public void visit(Paragraph paragraph) {
        begin(0, depth, item);
        item = false;
        visitChildren(paragraph);
        end();
    }

    @Override
    public void visit(BulletList list) {
        depth++;
        visitChildren(list);
        depth--;
    }

    @Override
    public void visit(OrderedList list) {
        depth++;
        visitChildren(list);
        depth--;
    }

    @Override
    public void visit(ListItem listItem) {
        item = true;
        visitChildren(listItem);
        item = false;
    }

    @Override
    public void visit(Emphasis emphasis) {
        boolean before = italic;
        italic = true;
        visitChildren(emphasis);
        italic = before;
    }

    @Override
    public void visit(StrongEmphasis strong) {
        boolean before = bold;
        bold = true;
        visitChildren(strong);
        bold = before;
    }

    @Override
    public void visit(Link link) {
        link(words(link), link.getDestination(), bold, italic);
    }

    @Override
    public void visit(HtmlBlock html) {
        anchor(html.getLiteral().substring("<!-- ".length(), html.getLiteral().length() - " -->".length()));
    }

    @Override
    public void visit(CustomBlock block) {
        table(columns(block));
        visitChildren(block);
        endTable();
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            cell(words(node));
            return;
        }
        if (node instanceof TableRow) {
            row();
        }
        visitChildren(node);
    }

    private static int columns(Node table) {
        int columns = 0;
        for (Node cell = table.getFirstChild().getFirstChild().getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        return columns;
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(CustomNode cell) {
                visitChildren(cell);
            }
        });
        return words.toString();
    }

    @Override
    public void visit(Text text) {
        run(text.getLiteral(), bold, italic);
    }

    @Override
    public void visit(Code code) {
        run(code.getLiteral(), bold, italic);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        run(" ", bold, italic);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        run(" ", bold, italic);
    }
}
