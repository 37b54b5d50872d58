package coop.hatstand.internal.present.claim;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What authors wrote themselves: the text of paragraphs, including those in lists, but not of quotations, tables or code. */
public final class OwnWords {
    private OwnWords() {
    }

    /** The words of each paragraph, as {@link ParagraphSentences#words} splits them. */
    public static List<List<String>> of(List<Block> body) {
        List<List<String>> paragraphs = new ArrayList<>();
        Deque<Block> ahead = new ArrayDeque<>(body);
        while (!ahead.isEmpty()) {
            Block block = ahead.pop();
            if (block instanceof Paragraph paragraph) {
                paragraphs.add(ParagraphSentences.words(Prose.ofInlines(paragraph.content())));
            } else if (block instanceof BulletList list) {
                push(ahead, list.items());
            } else if (block instanceof OrderedList list) {
                push(ahead, list.items());
            }
        }
        return paragraphs;
    }

    private static void push(Deque<Block> ahead, List<List<Block>> items) {
        for (int i = items.size() - 1; i >= 0; i--) {
            List<Block> item = items.get(i);
            for (int j = item.size() - 1; j >= 0; j--) {
                ahead.push(item.get(j));
            }
        }
    }
}
