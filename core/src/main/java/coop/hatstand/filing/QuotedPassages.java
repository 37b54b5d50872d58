package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes what a post quotes out of what its author says: the quoted words become passages of their own, and are no part of an answer. */
final class QuotedPassages {
    private final Sheet sheet;
    private final Predicate<Passage> others;
    private final List<Passage> apart = new ArrayList<>();
    /** The quotations are in order, and so are the passages: the first that may still reach into one. */
    private int next;

    private QuotedPassages(Sheet sheet, Predicate<Passage> others) {
        this.sheet = sheet;
        this.others = others;
    }

    /**
     * The passages without what they quote, and what they quote.
     *
     * @param others tells what somebody else wrote from a saying or the like, set in by whoever answers, which stays
     */
    static List<Passage> apart(Sheet sheet, List<Passage> passages, Predicate<Passage> others) {
        if (sheet.quotations().isEmpty()) {
            return passages;
        }
        QuotedPassages quoted = new QuotedPassages(sheet, others);
        passages.forEach(quoted::take);
        return List.copyOf(quoted.apart);
    }

    private void take(Passage passage) {
        List<Passage> quoted = quoted(passage);
        if (quoted.isEmpty()) {
            apart.add(passage);
            return;
        }
        Passage own = passage.without(quoted);
        boolean says = own.pieces().stream().anyMatch(piece -> !sheet.blank(piece.from(), piece.to()));
        if (says) {
            apart.add(own);
        } else {
            passage.mark().filter(mark -> mark.answer() > mark.from()).ifPresent(mark -> apart.add(Passage.unfiled(mark.from(), mark.to(), "unfiled.blank")));
        }
        apart.addAll(quoted);
    }

    private List<Passage> quoted(Passage passage) {
        List<Passage> quoted = new ArrayList<>();
        List<Quotation> all = sheet.quotations();
        while (next < all.size() && all.get(next).to() <= passage.from()) {
            next++;
        }
        for (int i = next; i < all.size() && all.get(i).from() < passage.to(); i++) {
            int from = Math.max(passage.from(), all.get(i).from());
            int to = Math.min(passage.to(), all.get(i).to());
            Passage part = Passage.quotation(from, to, all.get(i));
            if (!sheet.blank(from, to) && others.test(part)) {
                quoted.add(part);
            }
        }
        return quoted;
    }
}
