package coop.hatstand.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Inline;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Strong;
import java.util.ArrayList;
import java.util.List;

/** Turns flexmark's tree into blocks. */
final class BlockReader {

    private static final int LAST_NUMBER = 999_999_999;

    private final Document document;
    private final InlineReader inlines;
    private final Definitions definitions;

    BlockReader(Document document, LineEnds lineEnds) {
        this.document = document;
        this.definitions = new Definitions(document);
        this.inlines = new InlineReader(lineEnds, definitions);
    }

    List<Block> read() {
        return children(document);
    }

    private List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child, blocks);
        }
        return blocks;
    }

    private void add(Node node, List<Block> blocks) {
        if (node instanceof com.vladsch.flexmark.ast.Paragraph) {
            blocks.add(new Paragraph(Paragraph.Voice.PEOPLE, inlines.read(node)));
        } else if (node instanceof Heading) {
            blocks.add(strong(inlines.read(node)));
        } else if (node instanceof BlockQuote) {
            blocks.add(new Quotation(children(node)));
        } else if (node instanceof ListBlock list) {
            blocks.add(list(list));
        } else if (node instanceof FencedCodeBlock code) {
            blocks.add(new CodeBlock(code.getInfo().unescape().trim(), lines(code.getContentLines())));
        } else if (node instanceof IndentedCodeBlock code) {
            blocks.add(new CodeBlock("", trimmed(lines(code.getContentLines()))));
        } else if (node instanceof TableBlock table) {
            blocks.add(new TableReader(inlines).read(table));
        } else if (node instanceof HtmlBlock) {
            blocks.addAll(html(node));
        } else if (node instanceof ThematicBreak) {
            blocks.add(Paragraph.of("* * *"));
        } else if (node instanceof com.vladsch.flexmark.ast.Reference definition) {
            definitions.unused(definition).ifPresent(text -> blocks.add(Paragraph.of(text)));
        } else if (node.hasChildren()) {
            blocks.addAll(children(node));
        } else {
            blocks.addAll(PlainText.parse(node.getChars().toString()));
        }
    }

    private static Block strong(List<Inline> heading) {
        return Paragraph.of(new Strong(heading));
    }

    private Block list(ListBlock list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                items.add(children(item));
            }
        }
        if (list instanceof com.vladsch.flexmark.ast.OrderedList ordered) {
            return new OrderedList(Math.min(LAST_NUMBER, Math.max(0, ordered.getStartNumber())), items);
        }
        return new BulletList(items);
    }

    private static List<Block> html(Node node) {
        StringBuilder text = new StringBuilder();
        for (BasedSequence line : node instanceof HtmlBlock html ? html.getContentLines() : List.<BasedSequence>of()) {
            text.append(line);
        }
        return Html.parseBlock(text.toString());
    }

    private static String lines(List<BasedSequence> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(text::append);
        int end = text.length();
        return text.substring(0, end > 0 && text.charAt(end - 1) == '\n' ? end - 1 : end);
    }

    private static String trimmed(String code) {
        int end = code.length();
        while (end > 0 && code.charAt(end - 1) == '\n') {
            end--;
        }
        return code.substring(0, end);
    }
}
