package coop.hatstand.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
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
import coop.hatstand.internal.markup.normal.MarkHandling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns flexmark's tree into blocks. */
final class BlockReader {

    private final Document document;
    private final InlineReader inlines;
    private final LinkDefinitions linkDefinitions;

    BlockReader(Document document, LineEnds lineEnds, MarkHandling handling) {
        this.document = document;
        this.linkDefinitions = new LinkDefinitions(document);
        this.inlines = new InlineReader(lineEnds, linkDefinitions, handling);
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

    void add(Node node, List<Block> blocks) {
        if (node instanceof com.vladsch.flexmark.ast.Paragraph) {
            blocks.add(new Paragraph(Paragraph.Voice.PEOPLE, inlines(node)));
        } else if (node instanceof Heading) {
            blocks.add(strong(inlines(node)));
        } else if (node instanceof BlockQuote) {
            blocks.add(new Quotation(children(node)));
        } else if (node instanceof ListBlock list) {
            list(list, blocks);
        } else if (node instanceof FencedCodeBlock code) {
            blocks.add(new CodeBlock(code.getInfo().unescape().trim(), lines(code.getContentLines())));
        } else if (node instanceof IndentedCodeBlock code) {
            blocks.add(new CodeBlock("", trimmed(lines(code.getContentLines()))));
        } else if (node instanceof TableBlock table) {
            blocks.add(new TableReader(inlines).read(table));
        } else if (node instanceof HtmlBlockBase html) {
            blocks.addAll(Html.parseBlock(text(html)));
        } else if (node instanceof ThematicBreak) {
            blocks.add(Paragraph.of("* * *"));
        } else if (node instanceof com.vladsch.flexmark.ast.Reference definition) {
            blocks.add(Paragraph.of(definition.getChars().toString()));
        } else if (node.hasChildren()) {
            blocks.addAll(children(node));
        } else {
            blocks.addAll(PlainText.parse(node.getChars().toString()));
        }
    }

    private static Block strong(List<Inline> heading) {
        return Paragraph.of(new Strong(heading));
    }

    private void list(ListBlock list, List<Block> blocks) {
        List<ListItem> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem one) {
                items.add(one);
            }
        }
        if (list instanceof com.vladsch.flexmark.ast.OrderedList) {
            numbered(items, blocks);
        } else {
            blocks.add(new BulletList(bodies(items)));
        }
    }

    /** CommonMark counts up from the first number, but people mean the numbers they type, unless they type the same one every time. */
    private void numbered(List<ListItem> items, List<Block> blocks) {
        int[] numbers = items.stream().mapToInt(BlockReader::number).toArray();
        boolean same = Arrays.stream(numbers).distinct().count() == 1;
        int from = 0;
        for (int i = 1; i <= numbers.length; i++) {
            if (i == numbers.length || !same && numbers[i] != numbers[i - 1] + 1) {
                blocks.add(new OrderedList(numbers[from], bodies(items.subList(from, i))));
                from = i;
            }
        }
    }

    private static int number(ListItem item) {
        String marker = item.getOpeningMarker().toString();
        return Integer.parseInt(marker.substring(0, marker.length() - 1));
    }

    private List<List<Block>> bodies(List<ListItem> items) {
        return items.stream().map(this::children).toList();
    }

    static String text(HtmlBlockBase html) {
        StringBuilder text = new StringBuilder();
        html.getContentLines().forEach(text::append);
        return text.toString();
    }

    List<Inline> inlines(Node node) {
        return inlines.read(node);
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
