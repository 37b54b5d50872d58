package coop.hatstand.internal.filing.quote;

import coop.hatstand.internal.filing.mark.FiledPassage;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuotedRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes what a post quotes out of what its author says: the quoted words become passages of their own, and are no part of an answer. */
public final class QuotedPassages {
    private final PostText postText;
    private final Predicate<FiledPassage> others;
    private final List<FiledPassage> apart = new ArrayList<>();
    /** The quotations are in order, and so are the passages: the first that may still reach into one. */
    private int next;

    private QuotedPassages(PostText postText, Predicate<FiledPassage> others) {
        this.postText = postText;
        this.others = others;
    }

    /**
     * The passages without what they quote, and what they quote.
     *
     * @param others tells what somebody else wrote from a saying or the like, set in by whoever answers, which stays
     */
    public static List<FiledPassage> apart(PostText postText, List<FiledPassage> filedPassages, Predicate<FiledPassage> others) {
        if (postText.quotations().isEmpty()) {
            return filedPassages;
        }
        QuotedPassages quoted = new QuotedPassages(postText, others);
        filedPassages.forEach(quoted::take);
        return List.copyOf(quoted.apart);
    }

    private void take(FiledPassage filedPassage) {
        List<FiledPassage> quoted = quoted(filedPassage);
        if (quoted.isEmpty()) {
            apart.add(filedPassage);
            return;
        }
        FiledPassage own = filedPassage.without(quoted);
        boolean says = own.pieces().stream().anyMatch(piece -> !postText.blank(piece.from(), piece.to()));
        if (says) {
            apart.add(own);
        } else {
            filedPassage.mark().filter(questionLabel -> questionLabel.answer() > questionLabel.from()).ifPresent(questionLabel -> apart.add(FiledPassage.unfiled(questionLabel.from(), questionLabel.to(), "unfiled.blank")));
        }
        apart.addAll(quoted);
    }

    private List<FiledPassage> quoted(FiledPassage filedPassage) {
        List<FiledPassage> quoted = new ArrayList<>();
        List<QuotedRange> all = postText.quotations();
        while (next < all.size() && all.get(next).to() <= filedPassage.from()) {
            next++;
        }
        for (int i = next; i < all.size() && all.get(i).from() < filedPassage.to(); i++) {
            int from = Math.max(filedPassage.from(), all.get(i).from());
            int to = Math.min(filedPassage.to(), all.get(i).to());
            FiledPassage part = FiledPassage.quotation(from, to, all.get(i));
            if (!postText.blank(from, to) && others.test(part)) {
                quoted.add(part);
            }
        }
        return quoted;
    }
}
