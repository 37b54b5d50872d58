package coop.hatstand.internal.withhold.names;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What withholding came across, for the spokesperson to know. Lives for one call. */
public final class WithholdingTally {
    private final Map<Doubtful, Map<String, Set<String>>> doubtful = new EnumMap<>(Doubtful.class);
    private int emails;
    private int echoes;

    /** Something is left at a place for a person to decide. */
    public void add(Doubtful kind, String words, String place) {
        doubtful.computeIfAbsent(kind, k -> new TreeMap<>()).computeIfAbsent(words, k -> new TreeSet<>()).add(place);
    }

    /** Adds what another came across and left. */
    public void addDoubtful(WithholdingTally other) {
        other.doubtful.forEach((kind, found) -> found.forEach((words, places) -> places.forEach(place -> add(kind, words, place))));
    }

    /** The words of one kind, in the alphabet's order, and their places. */
    public Map<String, Set<String>> doubtful(Doubtful kind) {
        return doubtful.getOrDefault(kind, Map.of());
    }

    public void emails(int more) {
        emails += more;
    }

    public void echoes(int more) {
        echoes += more;
    }

    public int emails() {
        return emails;
    }

    public int echoes() {
        return echoes;
    }
}
