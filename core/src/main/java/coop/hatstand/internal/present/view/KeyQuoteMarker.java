package coop.hatstand.internal.present.view;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Marked;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Marks a key quote where it occurs in an answer, once.
 *
 * <p>It is looked for within one paragraph, ignoring differences in spacing; a quote that starts or ends inside a link or emphasis, or deeper than a
 * few lists or quotations, is left unmarked.
 */
public final class KeyQuoteMarker {
    private static final int DEEPEST = 16;
    private final Pattern words;
    private boolean done;

    private KeyQuoteMarker(String quote) {
        words = Pattern.compile(Arrays.stream(quote.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
    }

    /** The body with a quote marked, or as it was if the quote is not found. */
    public static List<Block> mark(List<Block> body, String quote) {
        return quote.isBlank() ? body : new KeyQuoteMarker(quote).blocks(body, 0);
    }

    private List<Block> blocks(List<Block> blocks, int depth) {
        List<Block> marked = new ArrayList<>();
        for (Block block : blocks) {
            marked.add(done || depth > DEEPEST ? block : block(block, depth));
        }
        return marked;
    }

    private Block block(Block block, int depth) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(paragraph.voice(), inlines(paragraph.content()));
        } else if (block instanceof Quotation quotation) {
            return new Quotation(blocks(quotation.blocks(), depth + 1));
        } else if (block instanceof BulletList list) {
            return new BulletList(items(list.items(), depth));
        } else if (block instanceof OrderedList list) {
            return new OrderedList(list.start(), items(list.items(), depth));
        }
        return block;
    }

    private List<List<Block>> items(List<List<Block>> items, int depth) {
        return items.stream().map(item -> blocks(item, depth + 1)).toList();
    }

    private List<Inline> inlines(List<Inline> content) {
        Matcher found = words.matcher(Prose.ofInlines(content));
        return found.find() ? inlines(content, found.start(), found.end()) : content;
    }

    private List<Inline> inlines(List<Inline> content, int from, int to) {
        List<Inline> before = new ArrayList<>();
        List<Inline> within = new ArrayList<>();
        List<Inline> after = new ArrayList<>();
        int at = 0;
        for (Inline inline : content) {
            int end = at + (inline instanceof LineBreak ? 1 : Prose.ofInlines(List.of(inline)).length());
            if (inline instanceof Text text) {
                add(before, text, 0, from - at);
                add(within, text, from - at, to - at);
                add(after, text, to - at, text.text().length());
            } else if (at < from && end > from || at < to && end > to) {
                return content;
            } else {
                (end <= from ? before : at >= to ? after : within).add(inline);
            }
            at = end;
        }
        if (!words.matcher(Prose.ofInlines(within)).matches()) {
            return content;
        }
        done = true;
        before.add(new Marked(within));
        before.addAll(after);
        return before;
    }

    private static void add(List<Inline> inlines, Text text, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(text.text().length(), to);
        if (start < end) {
            inlines.add(new Text(text.text().substring(start, end)));
        }
    }
}
