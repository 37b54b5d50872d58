package coop.hatstand.internal.terms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The cues of one language found in one sentence, with their places. Not safe to share between threads. */
final class Hits {
    private final Map<Cue, List<Hit>> hits = new EnumMap<>(Cue.class);

    /** Where a cue stands: from a word up to another. */
    record Hit(int from, int to) {

        boolean overlaps(Hit other) {
            return from < other.to && other.from < to;
        }
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

    /** How many words have a cue. */
    int words() {
        return (int) hits.values().stream().flatMap(List::stream).mapToInt(Hit::from).distinct().count();
    }

    /** Whether a cue stands at most so many words before or behind a place, or in it. */
    boolean near(Cue cue, Hit place, int before, int behind) {
        return of(cue).stream().anyMatch(hit -> hit.overlaps(place) || hit.to > place.from - before - 1 && hit.from < place.to + behind);
    }
}
