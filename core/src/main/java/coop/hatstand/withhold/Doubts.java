package coop.hatstand.withhold;

import java.util.BitSet;
import java.util.List;

/** Tells the tally of the names in one place's words that a person decides about; takes nothing out. */
final class Doubts implements Wants {
    private final List<NameFinder> names;
    private final String place;

    /** @param place what to call the words */
    Doubts(List<NameFinder> names, String place) {
        this.names = names;
        this.place = place;
    }

    @Override
    public boolean givesAway(String target) {
        return false;
    }

    @Override
    public List<Edit> edits(String text, boolean quoted, boolean last) {
        Folded folded = Folded.of(text);
        names.forEach(finder -> finder.in(text, folded, place, new BitSet()));
        return List.of();
    }
}
