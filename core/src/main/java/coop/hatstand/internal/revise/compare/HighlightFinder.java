package coop.hatstand.internal.revise.compare;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the highlighted passages in an answer, each as one line of plain text. */
public final class HighlightFinder {
    /** Deeper than anybody highlights text. */
    private static final int DEEPEST = 200;
    private final Set<String> found = new LinkedHashSet<>();
    private final StringBuilder stretch = new StringBuilder();

    private HighlightFinder() {
    }

    public static List<String> of(List<Block> blocks) {
        HighlightFinder finder = new HighlightFinder();
        finder.blocks(blocks, 0);
        return List.copyOf(finder.found);
    }

    private void blocks(List<Block> blocks, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph.content());
            } else if (block instanceof Quotation quotation) {
                blocks(quotation.blocks(), depth + 1);
            } else if (block instanceof BulletList list) {
                list.items().forEach(item -> blocks(item, depth + 1));
            } else if (block instanceof OrderedList list) {
                list.items().forEach(item -> blocks(item, depth + 1));
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.forEach(this::paragraph));
            }
        }
    }

    private void paragraph(List<Inline> content) {
        inlines(content, false, 0);
        end();
    }

    private void inlines(List<Inline> content, boolean marked, int depth) {
        for (Inline inline : content) {
            List<Inline> held = held(inline);
            boolean now = marked || inline instanceof Marked;
            if (!held.isEmpty() && depth < DEEPEST) {
                inlines(held, now, depth + 1);
            } else if (now) {
                stretch.append(Prose.ofInlines(List.of(inline)));
            } else if (!Prose.ofInlines(List.of(inline)).isBlank()) {
                end();
            } else {
                stretch.append(' ');
            }
        }
    }

    private static List<Inline> held(Inline inline) {
        List<Inline> none = new ArrayList<>();
        return inline instanceof Marked marked ? marked.content() : inline instanceof Emphasis emphasis ? emphasis.content()
                : inline instanceof Strong strong ? strong.content() : inline instanceof Link link ? link.content() : none;
    }

    private void end() {
        String words = ComparableText.line(stretch.toString());
        stretch.setLength(0);
        if (!words.isEmpty()) {
            found.add(words);
        }
    }
}
