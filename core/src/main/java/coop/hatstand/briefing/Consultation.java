package coop.hatstand.briefing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a report on many answers needs besides them.
 *
 * @param people how many people were heard, where the briefing no longer says so because their answers stand apart; else 0
 * @param closed the questions whose answers are counted, in the order asked
 * @param decisions what was decided, in the order of the questions
 * @param sample how many answers were found filed rightly, if anybody checked
 */
public record Consultation(int people, List<ClosedQuestion> closed, List<Decision> decisions, Optional<FilingSample> sample) {
    /** Nothing but answers. */
    public static final Consultation NONE = new Consultation(0, List.of(), List.of(), Optional.empty());

    public Consultation {
        closed = List.copyOf(closed);
        decisions = List.copyOf(decisions);
        Objects.requireNonNull(sample, "sample");
    }

    /** One with questions whose answers are counted. */
    public static Consultation counting(List<ClosedQuestion> closed) {
        return NONE.closed(closed);
    }

    /** How many people were heard: those who answered any question, counted or not. */
    public static int heard(Briefing briefing) {
        return briefing.consultation().people() > 0 ? briefing.consultation().people() : people(briefing).size();
    }

    /** The ids of those who answered any question, counted or not. */
    public static Set<String> people(Briefing briefing) {
        Set<String> people = new HashSet<>();
        briefing.responses().forEach(response -> people.add(response.respondent()));
        briefing.consultation().closed().forEach(question -> question.options().forEach(option -> people.addAll(option.people())));
        return Set.copyOf(people);
    }

    /** The same with other questions whose answers are counted. */
    public Consultation closed(List<ClosedQuestion> questions) {
        return new Consultation(people, questions, decisions, sample);
    }

    /** The same for an audience that is told how many were heard, not who. */
    public Consultation heard(int number) {
        return new Consultation(number, closed, decisions, sample);
    }

    /** The same with other decisions. */
    public Consultation decisions(List<Decision> made) {
        return new Consultation(people, closed, made, sample);
    }

    /** The same with what a check of the filing found. */
    public Consultation sample(FilingSample found) {
        return new Consultation(people, closed, decisions, Optional.of(found));
    }

    /** The same, its decisions citing none of some answers. */
    public Consultation without(Set<String> responses) {
        return decisions(decisions.stream().map(decision -> decision.without(responses)).toList());
    }
}
