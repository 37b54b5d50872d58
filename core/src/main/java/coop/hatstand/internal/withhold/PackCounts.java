package coop.hatstand.internal.withhold;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.ClosedQuestion;
import coop.hatstand.briefing.ClosedQuestion.Option;
import coop.hatstand.briefing.Consultation;
import coop.hatstand.briefing.Decision;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.document.Layout;
import coop.hatstand.internal.choices.ChoiceOrder;
import coop.hatstand.internal.choices.CountedChoices;
import coop.hatstand.internal.labels.Labels;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an audience is told of counts and decisions: how many chose what, without who; decisions that rest on nothing off the record. */
final class PackCounts {
    private final Briefing briefing;
    private final PackSelection packSelection;
    private final Labels labels;
    private final Set<String> silent;

    PackCounts(Briefing briefing, PackSelection packSelection, Labels labels) {
        this.briefing = briefing;
        this.packSelection = packSelection;
        this.labels = labels;
        this.silent = briefing.respondents().stream().map(Respondent::id).filter(id -> !packSelection.rules().counts(packSelection.terms().ofRespondent(id))).collect(Collectors.toSet());
    }

    Consultation of(Scrubber scrubber, NewIds questions, NewIds responses) {
        List<ClosedQuestion> closed = briefing.consultation().closed().stream().flatMap(question -> counted(question, questions).stream()).map(question -> question.reworded(scrubber::text)).toList();
        List<Decision> decisions = packSelection.decisions().stream().flatMap(decision -> questions.of(decision.question()).stream().map(question -> decision(decision, question, scrubber, responses))).toList();
        return new Consultation(heard(), closed, decisions, briefing.consultation().sample());
    }

    /** How many people the audience is told of: none of those whose choices are not counted for it. */
    private int heard() {
        if (briefing.consultation().people() > 0) {
            return briefing.consultation().people();
        }
        int told = (int) Consultation.people(briefing).stream().filter(person -> !silent.contains(person)).count();
        return told > Layout.MOST_FOR_BRIEFING ? told : 0;
    }

    private Optional<ClosedQuestion> counted(ClosedQuestion question, NewIds questions) {
        // What was cut for others before is told as it was.
        if (briefing.consultation().people() > 0 && question.options().stream().allMatch(option -> option.people().isEmpty())) {
            return Optional.of(new ClosedQuestion(question.id(), question.text(), question.before().flatMap(questions::of), question.answered(), question.options()));
        }
        List<Option> options = question.options().stream().map(option -> Option.of(option.words(), option.people().stream().filter(person -> !silent.contains(person)).toList())).filter(option -> option.count() > 0).toList();
        ClosedQuestion heard = ClosedQuestion.of(question.id(), question.text(), question.before(), options);
        return CountedChoices.of(heard, labels.text("tally.other"), ChoiceOrder.BY_SCALE).map(counted -> new ClosedQuestion(counted.id(), counted.text(), counted.before().flatMap(questions::of), counted.answered(),
                counted.options().stream().map(option -> new Option(option.words(), option.count(), List.of())).toList()));
    }

    private static Decision decision(Decision decision, String question, Scrubber scrubber, NewIds responses) {
        return new Decision(question, scrubber.text(decision.text()), decision.because().map(scrubber::text), decision.changed().map(scrubber::text), decision.notDone().map(scrubber::text),
                decision.responses().stream().flatMap(id -> responses.of(id).stream()).toList());
    }
}
