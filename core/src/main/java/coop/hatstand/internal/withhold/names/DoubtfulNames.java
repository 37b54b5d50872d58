package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.NormalizedText;
import coop.hatstand.internal.withhold.text.Replacement;
import java.util.BitSet;
import java.util.List;

/** Tells the tally of the names in one place's words that a person decides about; takes nothing out. */
public final class DoubtfulNames implements ReplacementFinder {
    private final List<NameFinder> names;
    private final String place;

    /** @param place what to call the words */
    public DoubtfulNames(List<NameFinder> names, String place) {
        this.names = names;
        this.place = place;
    }

    @Override
    public boolean givesAway(String target) {
        return false;
    }

    @Override
    public List<Replacement> edits(String text, boolean quoted, boolean last) {
        NormalizedText normalizedText = NormalizedText.of(text);
        names.forEach(finder -> finder.in(text, normalizedText, place, new BitSet()));
        return List.of();
    }
}
