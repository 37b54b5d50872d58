package coop.hatstand.terms;

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

    private final boolean adjectivesBefore;

    Hits(List<Word> sentence, boolean adjectivesBefore) {
        this.sentence = sentence;
        this.adjectivesBefore = adjectivesBefore;
    }

    void add(Cue cue, int from, int to) {
        hits.computeIfAbsent(cue, any -> new ArrayList<>()).add(new Hit(from, to));
    }

    int words() {
        return sentence.size();
    }

    List<Hit> of(Cue cue) {
        return hits.getOrDefault(cue, List.of());
    }

    boolean any(Cue cue) {
        return hits.containsKey(cue);
    }

    /** The cues of a kind outside those that take away its force. */
    List<Hit> outside(Cue cue, Cue covering) {
        return of(cue).stream().filter(hit -> of(covering).stream().noneMatch(hit::overlaps)).toList();
    }

    /** Whether a cue stands at most so many words before or behind a place, and not in it. */
    boolean near(Cue cue, Hit place, int before, int behind) {
        return of(cue).stream().anyMatch(hit -> !hit.overlaps(place) && hit.to > place.from - before - 1 && hit.from < place.to + behind);
    }

    boolean within(Cue cue, Hit place) {
        return of(cue).stream().anyMatch(place::overlaps);
    }

    /** Whether a place opens, closes or is all of its sentence, or stands between commas or dashes. */
    boolean standsApart(Hit place) {
        boolean opens = place.from <= 1 || sentence.get(place.from).apart();
        boolean closes = place.to == sentence.size() || sentence.get(place.to).apart();
        boolean mostOfIt = sentence.size() <= place.to - place.from + 3;
        return mostOfIt || opens && closes;
    }

    /** Whether it opens the sentence and a comma, colon or dash follows. */
    boolean headsIt(Hit place) {
        return place.from <= 5 && (place.to == sentence.size() || sentence.get(place.to).apart());
    }

    /** Whether a clause begins with it, or a courtesy or a joining word stands before it. */
    boolean beginsClause(Hit place) {
        return place.from == 0 || sentence.get(place.from).apart() || near(Cue.LINK, place, 1, 0) || near(Cue.PLEASE, place, 1, 0);
    }

    /** Whether nothing follows it in its clause: what it is about is then the words around it. */
    boolean endsClause(Hit place) {
        return place.to >= sentence.size() || sentence.get(place.to).apart() || near(Cue.LINK, place, 0, 1) || near(Cue.PLEASE, place, 0, 1);
    }

    /** Whether a word describes the one beside it, as adjectives of the language do, rather than the writer's wish. */
    boolean describes(Hit place) {
        int beside = adjectivesBefore ? place.to : place.from - 1;
        boolean there = beside >= 0 && beside < sentence.size() && !sentence.get(adjectivesBefore ? beside : place.from).apart();
        return there && of(Cue.SMALL).stream().noneMatch(hit -> hit.from <= beside && beside < hit.to);
    }

    /** Whether a year stands in the sentence. */
    boolean year() {
        return sentence.stream().anyMatch(word -> word.folded().length() == 4 && (word.folded().startsWith("19") || word.folded().startsWith("20"))
                && word.folded().chars().allMatch(Character::isDigit));
    }
}
