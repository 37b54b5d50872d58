package coop.hatstand.internal.terms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The cues found in one sentence, with their places. Not safe to share between threads. */
final class Hits {
    private final List<Word> sentence;
    private final Map<Cue, List<Hit>> hits = new EnumMap<>(Cue.class);

    /** Where a cue stands: from a word up to another. */
    record Hit(int from, int to) {

        boolean overlaps(Hit other) {
            return from < other.to && other.from < to;
        }
    }

    Hits(List<Word> sentence) {
        this.sentence = sentence;
    }

    void add(Cue cue, int from, int to) {
        hits.computeIfAbsent(cue, any -> new ArrayList<>()).add(new Hit(from, to));
    }

    List<Hit> of(Cue cue) {
        return hits.getOrDefault(cue, List.of());
    }

    boolean any(Cue cue) {
        return hits.containsKey(cue);
    }

    /** Whether a cue stands at most so many words before or behind a place, and not in it. */
    boolean near(Cue cue, Hit place, int before, int behind) {
        return of(cue).stream().anyMatch(hit -> !hit.overlaps(place) && hit.to > place.from - before - 1 && hit.from < place.to + behind);
    }

    /** Whether a cue begins so many words behind a place at most. */
    boolean follows(Cue cue, Hit place, int apart) {
        return of(cue).stream().anyMatch(hit -> hit.from >= place.to && hit.from < place.to + apart);
    }

    boolean within(Cue cue, Hit place) {
        return of(cue).stream().anyMatch(place::overlaps);
    }

    /** Whether a clause begins with it, or a courtesy or a joining word stands before it. */
    boolean beginsClause(Hit place) {
        return place.from == 0 || sentence.get(place.from).apart() || near(Cue.LINK, place, 1, 0) || near(Cue.PLEASE, place, 1, 0);
    }

    /** Whether nothing follows it in its clause: what it is about is then the words around it. */
    boolean endsClause(Hit place) {
        return place.to >= sentence.size() || sentence.get(place.to).apart() || near(Cue.LINK, place, 0, 1) || near(Cue.PLEASE, place, 0, 1);
    }

}