package coop.hatstand;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Code;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The words of a briefing, so that a draft of it need not hold them a second time: of a long draft they are most of what it takes up.
 *
 * <p>Short words that the briefing does not have are held once too, up to a bound: lines above answers say the same over and over.
 */
final class WordsAtHand implements UnaryOperator<String> {
    private static final int SHORT = 60;
    private static final int MOST_MORE = 100_000;
    private final Map<String, String> known = new HashMap<>();
    private final Deque<Object> ahead = new ArrayDeque<>();
    private int more;

    WordsAtHand(Briefing briefing) {
        briefing.respondents().forEach(person -> known.putIfAbsent(person.name(), person.name()));
        briefing.responses().stream().map(Response::body).forEach(this::walk);
        briefing.unfiled().stream().map(Unfiled::body).forEach(this::walk);
    }

    @Override
    public String apply(String words) {
        String same = known.get(words);
        if (same == null && words.length() <= SHORT && more < MOST_MORE) {
            more++;
            known.put(words, words);
        }
        return same == null ? words : same;
    }

    private void walk(List<Block> body) {
        ahead.addAll(body);
        while (!ahead.isEmpty()) {
            Object next = ahead.pop();
            if (next instanceof Text text) {
                known.putIfAbsent(text.text(), text.text());
            } else if (next instanceof Code code) {
                known.putIfAbsent(code.text(), code.text());
            } else if (next instanceof Inline inline) {
                ahead.addAll(held(inline));
            } else {
                block((Block) next);
            }
        }
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            ahead.addAll(paragraph.content());
        } else if (block instanceof Quotation quotation) {
            ahead.addAll(quotation.blocks());
        } else if (block instanceof BulletList list) {
            list.items().forEach(ahead::addAll);
        } else if (block instanceof OrderedList list) {
            list.items().forEach(ahead::addAll);
        } else if (block instanceof Table table) {
            table.rows().forEach(row -> row.forEach(ahead::addAll));
        }
    }

    private static List<Inline> held(Inline inline) {
        return inline instanceof Strong strong ? strong.content() : inline instanceof Emphasis emphasis ? emphasis.content()
                : inline instanceof Link link ? link.content() : inline instanceof Marked marked ? marked.content() : List.of();
    }
}
