package coop.hatstand;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Strong;
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
 * <p>Short words that the briefing does not have are held once too, up to a bound: tables say the same over and over.
 */
final class WordsAtHand implements UnaryOperator<List<Inline>> {
    private static final int DEEPEST = 5;
    private static final int SHORT = 60;
    private static final int MOST_MORE = 100_000;
    private final Map<List<Inline>, List<Inline>> known = new HashMap<>();
    private final Deque<Block> ahead = new ArrayDeque<>();
    private int more;

    WordsAtHand(Briefing briefing) {
        briefing.responses().stream().map(Response::body).forEach(this::walk);
        briefing.unfiled().stream().map(Unfiled::body).forEach(this::walk);
    }

    @Override
    public List<Inline> apply(List<Inline> words) {
        List<Inline> same = known.get(words);
        if (same == null && words.size() == 1 && words.get(0) instanceof Text text && text.text().length() <= SHORT && more < MOST_MORE) {
            more++;
            List<Inline> kept = List.copyOf(words);
            known.put(kept, kept);
            return kept;
        }
        return same == null ? words : same;
    }

    /** A draft's words are in one form, a few levels deep; whatever is deeper in a briefing is not looked for. */
    private static boolean isShallow(List<Inline> content, int deepest) {
        return deepest > 0 && content.stream().allMatch(piece -> piece instanceof Strong strong ? isShallow(strong.content(), deepest - 1)
                : piece instanceof Emphasis emphasis ? isShallow(emphasis.content(), deepest - 1)
                : piece instanceof Link link ? isShallow(link.content(), deepest - 1) : !(piece instanceof Marked));
    }

    private void walk(List<Block> body) {
        ahead.addAll(body);
        while (!ahead.isEmpty()) {
            block(ahead.pop());
        }
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph && isShallow(paragraph.content(), DEEPEST)) {
            known.putIfAbsent(paragraph.content(), paragraph.content());
        } else if (block instanceof Quotation quotation) {
            ahead.addAll(quotation.blocks());
        } else if (block instanceof BulletList list) {
            list.items().forEach(ahead::addAll);
        } else if (block instanceof OrderedList list) {
            list.items().forEach(ahead::addAll);
        }
    }
}
