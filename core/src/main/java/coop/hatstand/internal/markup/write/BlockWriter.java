package coop.hatstand.internal.markup.write;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Inline;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes blocks in normal form. */
public final class BlockWriter {

    private static final int LAST_NUMBER = 999_999_999;

    private final Appendable out;
    /** What each line starts with. */
    private String prefix = "";
    /** What the next line starts with instead: an item's marker. */
    private String first = "";
    private boolean firstLine;

    public BlockWriter(Appendable out) {
        this.out = out;
    }

    private void blocks(List<Block> blocks) throws IOException {
        Optional<Block> before = Optional.empty();
        char mark = '-';
        for (Block block : blocks) {
            if (before.isPresent()) {
                line("");
            }
            mark = block(block, before, mark);
            before = Optional.of(block);
        }
    }

    /**
     * Writes a block; lists side by side take other markers in turn, which keeps them apart.
     *
     * @return the marker used, to be given with the next block
     */
    public char block(Block block, Optional<Block> before, char markBefore) throws IOException {
        boolean again = before.filter(other -> other.getClass() == block.getClass()).isPresent();
        if (block instanceof BulletList list) {
            char bullet = again && markBefore == '-' || before.isEmpty() && first.endsWith("- ") ? '*' : '-';
            bullets(list, bullet);
            return bullet;
        }
        if (block instanceof OrderedList list) {
            char mark = again && markBefore == '.' ? ')' : '.';
            numbers(list, mark);
            return mark;
        }
        if (block instanceof Paragraph paragraph) {
            lines(InlineWriter.write(paragraph.content(), InlineWriter.Place.PARAGRAPH));
        } else if (block instanceof Quotation quotation) {
            nested("> ", "> ", quotation.blocks());
        } else if (block instanceof CodeBlock code) {
            code(code);
        } else if (block instanceof Table table) {
            table(table);
        }
        return '-';
    }

    private void bullets(BulletList list, char bullet) throws IOException {
        boolean tight = tight(list.items());
        for (int i = 0; i < list.items().size(); i++) {
            item(bullet + " ", i > 0 && !tight, tight, list.items().get(i));
        }
    }

    private void numbers(OrderedList list, char mark) throws IOException {
        boolean tight = tight(list.items());
        for (int i = 0; i < list.items().size(); i++) {
            int number = Math.min(LAST_NUMBER, list.start() + i);
            item(number + (mark + " "), i > 0 && !tight, tight, list.items().get(i));
        }
    }

    private void item(String marker, boolean apart, boolean tight, List<Block> blocks) throws IOException {
        if (apart) {
            line("");
        }
        if (blocks.isEmpty()) {
            line(marker.trim());
        } else if (tight && blocks.size() == 2) {
            nested(marker, " ".repeat(marker.length()), blocks.subList(0, 1));
            nested(" ".repeat(marker.length()), " ".repeat(marker.length()), blocks.subList(1, 2));
        } else {
            nested(marker, " ".repeat(marker.length()), blocks);
        }
    }

    /** Whether a list's items can stand on lines that follow each other: each a paragraph, perhaps with a list under it. */
    private static boolean tight(List<List<Block>> items) {
        return items.stream().allMatch(item -> item.isEmpty()
                || item.get(0) instanceof Paragraph && (item.size() == 1 || item.size() == 2 && canFollow(item.get(1))));
    }

    /** A list can follow a paragraph without a blank line only if it is of bullets or starts at one, and not with an empty item (CommonMark 0.31 §5.3). */
    private static boolean canFollow(Block block) {
        if (block instanceof BulletList list) {
            return !list.items().get(0).isEmpty() && tight(list.items());
        }
        return block instanceof OrderedList list && list.start() == 1 && !list.items().get(0).isEmpty() && tight(list.items());
    }

    private void nested(String marker, String indent, List<Block> blocks) throws IOException {
        String outer = prefix;
        first = (firstLine ? first : prefix) + marker;
        firstLine = true;
        prefix = outer + indent;
        blocks(blocks);
        prefix = outer;
    }

    private void code(CodeBlock code) throws IOException {
        String fence = "`".repeat(Math.max(3, 1 + InlineWriter.longestRun(code.text(), '`')));
        StringBuilder info = new StringBuilder();
        MarkdownEscapes.info(code.info(), info);
        line(fence + info);
        if (!code.text().isEmpty()) {
            lines(code.text());
        }
        line(fence);
    }

    private void table(Table table) throws IOException {
        line(row(table.header(), false));
        line("|" + " --- |".repeat(table.header().size()));
        for (List<List<Inline>> row : table.rows()) {
            line(row(row, table.rowHeaders()));
        }
    }

    private static String row(List<List<Inline>> cells, boolean headed) {
        StringBuilder row = new StringBuilder("|");
        for (int i = 0; i < cells.size(); i++) {
            List<Inline> cell = cells.get(i);
            List<Inline> content = headed && i == 0 && !cell.isEmpty() ? List.of(new Strong(cell)) : cell;
            row.append(' ').append(InlineWriter.write(content, InlineWriter.Place.CELL)).append(" |");
        }
        return row.toString();
    }

    private void lines(String lines) throws IOException {
        int start = 0;
        int end = lines.indexOf('\n');
        while (end >= 0) {
            line(lines.substring(start, end));
            start = end + 1;
            end = lines.indexOf('\n', start);
        }
        line(start == 0 ? lines : lines.substring(start));
    }

    void line(String line) throws IOException {
        String start = firstLine ? first : prefix;
        firstLine = false;
        first = "";
        out.append(line.isEmpty() ? start.stripTrailing() : start).append(line).append('\n');
    }
}
