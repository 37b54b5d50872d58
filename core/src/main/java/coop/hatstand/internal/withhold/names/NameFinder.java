package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.NormalizedText;
import coop.hatstand.internal.withhold.text.Replacement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the names of one book in a text and sorts those that must go from those a person decides about. */
public final class NameFinder {
    private final NameBook book;
    private final List<NameBook> books;
    private final StandIns standIns;
    private final WithholdingTally withholdingTally;

    /**
     * @param book the names to find
     * @param books those of all finders at work in the same words: what is in one of them is part of nobody else's name
     */
    public NameFinder(NameBook book, List<NameBook> books, StandIns standIns, WithholdingTally withholdingTally) {
        this.book = book;
        this.books = books;
        this.standIns = standIns;
        this.withholdingTally = withholdingTally;
    }

    /**
     * @param place what to call the text where something is left for a person to decide
     * @param gone what goes from the text anyway, and need not be looked at
     */
    public List<Replacement> in(String text, NormalizedText normalizedText, String place, BitSet gone) {
        if (book.isEmpty()) {
            return List.of();
        }
        List<Replacement> replacements = new ArrayList<>(letterByLetter(text, place));
        BitSet seen = (BitSet) gone.clone();
        replacements.forEach(replacement -> seen.set(replacement.start(), replacement.end()));
        Capitals capitals = new Capitals(text);
        int left = 0;
        for (int i = 0; i < normalizedText.length(); i++) {
            Optional<NameMatch> match = book.at(normalizedText, i);
            if (match.isEmpty() || match.get().wordEnd() <= left || seen.get(normalizedText.from(i))) {
                continue;
            }
            Optional<Replacement> edit = decide(new NameMention(new Occurrence(text, normalizedText, match.get(), books, capitals)), place);
            edit.ifPresent(replacements::add);
            // A name that begins within one that is left, and goes beyond it, is found still.
            i = edit.isPresent() ? match.get().wordEnd() - 1 : i;
            left = Math.max(left, match.get().wordEnd());
        }
        return replacements;
    }

    private List<Replacement> letterByLetter(String text, String place) {
        List<Replacement> replacements = new ArrayList<>();
        for (LetterByLetter.Found found : LetterByLetter.in(text, book)) {
            // "W-i-l-l" is how a name is spelled, "W-I-L-L" may be stress.
            boolean name = found.form().kind().points() > 1 || Character.isUpperCase(text.charAt(found.start())) && Character.isLowerCase(text.charAt(found.start() + 2));
            if (name && !found.form().shared()) {
                replacements.add(new Replacement(found.start(), found.end(), standIns.bracketed(found.form())));
            } else {
                withholdingTally.add(Doubtful.NAME_OR_WORD, text.substring(found.start(), found.end()), place);
            }
        }
        return replacements;
    }

    private Optional<Replacement> decide(NameMention mention, String place) {
        Verdict verdict = mention.verdict();
        if (verdict == Verdict.DOUBTFUL) {
            withholdingTally.add(mention.otherName() ? Doubtful.NAME_IN_NAME : Doubtful.NAME_OR_WORD, mention.shown(), place);
        }
        return verdict == Verdict.WITHHOLD ? Optional.of(new Replacement(mention.start(), mention.end(), standIns.bracketed(mention.form()))) : Optional.empty();
    }
}
