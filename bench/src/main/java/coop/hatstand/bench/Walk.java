package coop.hatstand.bench;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Walks a tree for a peer that knows paragraphs, headings, list items and runs of words. */
abstract class Walk extends AbstractVisitor {
    private boolean bold;
    private boolean italic;
    private int depth;
    private boolean item;

    /** A paragraph begins. */
    abstract void begin(int heading, int listDepth, boolean startsItem);

    /** Words of the paragraph. */
    abstract void run(String words, boolean bold, boolean italic);

    /** The paragraph ends. */
    abstract void end();

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
        visitChildren(link);
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
