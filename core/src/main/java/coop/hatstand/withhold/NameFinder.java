package coop.hatstand.withhold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the names of one book in a text and tells those that must go from those a person decides about. */
final class NameFinder {
    private final NameBook book;
    private final List<NameBook> books;
    private final Credits credits;
    private final Tally tally;

    /**
     * @param book the names to find
     * @param books those of all finders at work in the same words: what is in one of them is part of nobody else's name
     */
    NameFinder(NameBook book, List<NameBook> books, Credits credits, Tally tally) {
        this.book = book;
        this.books = books;
        this.credits = credits;
        this.tally = tally;
    }

    /**
     * @param place what to call the text where something is left for a person to decide
     * @param gone what goes from the text anyway, and need not be looked at
     */
    List<Edit> in(String text, Folded folded, String place, BitSet gone) {
        if (book.isEmpty()) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        int left = 0;
        for (int i = 0; i < folded.length(); i++) {
            Optional<NameBook.Match> match = book.at(folded, i);
            if (match.isEmpty() || match.get().wordEnd() <= left || gone.get(folded.from(i))) {
                continue;
            }
            Optional<Edit> edit = decide(new Mention(text, folded, match.get(), books), place);
            edit.ifPresent(edits::add);
            // A name that begins within one that is left, and goes beyond it, is found still.
            i = edit.isPresent() ? match.get().wordEnd() - 1 : i;
            left = Math.max(left, match.get().wordEnd());
        }
        return edits;
    }

    private Optional<Edit> decide(Mention mention, String place) {
        switch (mention.verdict()) {
            case WITHHOLD:
                return Optional.of(new Edit(mention.start(), mention.end(), credits.bracketed(mention.form())));
            case DOUBTFUL:
                if (mention.otherName()) {
                    tally.nameInName(mention.shown(), mention.surroundings(), place);
                } else {
                    tally.wordOrName(mention.shown(), place);
                }
                return Optional.empty();
            default:
                return Optional.empty();
        }
    }
}
