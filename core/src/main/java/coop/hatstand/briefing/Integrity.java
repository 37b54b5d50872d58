package coop.hatstand.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks that the ids in a briefing are unique and that references lead somewhere. */
final class Integrity {
    private final Briefing briefing;
    private final List<String> faults = new ArrayList<>();

    Integrity(Briefing briefing) {
        this.briefing = briefing;
    }

    List<String> faults() {
        Set<String> hats = ids("hat", briefing.hats(), Hat::id);
        Set<String> people = ids("respondent", briefing.respondents(), Respondent::id);
        Set<String> questions = ids("question", briefing.questions(), Question::id);
        Set<String> responses = ids("response", briefing.responses(), Response::id);
        ids("unfiled passage", briefing.unfiled(), Unfiled::id);
        briefing.interview().speaker().ifPresent(id -> known("interview", people, id));
        briefing.respondents().forEach(r -> worn("respondent " + r.id(), hats, r.hats()));
        briefing.responses().forEach(r -> response(r, people, questions, responses, hats));
        briefing.lines().forEach(l -> line(l, questions, responses, hats));
        briefing.messages().pillars().forEach(pillar -> pillar.proofs().forEach(proof -> proof.response().ifPresent(id -> known("messages", responses, id))));
        briefing.keyQuotes().forEach(k -> known("key quote", responses, k.response()));
        briefing.unfiled().forEach(u -> {
            known(u.id(), people, u.respondent());
            u.perhaps().forEach(id -> known(u.id(), questions, id));
        });
        consultation(questions, responses);
        return List.copyOf(faults);
    }

    private void response(Response response, Set<String> people, Set<String> questions, Set<String> responses, Set<String> hats) {
        String place = "response " + response.id();
        known(place, people, response.respondent());
        if (response.questions().isEmpty()) {
            faults.add(place + " answers no question");
        }
        response.questions().forEach(id -> known(place, questions, id));
        response.refersTo().ifPresent(id -> known(place, responses, id));
        worn(place, hats, response.hats());
    }

    private void line(LineToTake line, Set<String> questions, Set<String> responses, Set<String> hats) {
        String place = "line to take on " + line.question();
        known(place, questions, line.question());
        line.hat().ifPresent(id -> known(place, hats, id));
        line.evidence().forEach(id -> known(place, responses, id));
    }

    /** Who chose what is a matter of counting: somebody no longer there is counted still. */
    private void consultation(Set<String> questions, Set<String> responses) {
        ids("closed question", briefing.consultation().closed(), ClosedQuestion::id);
        briefing.consultation().closed().forEach(closed -> closed.before().ifPresent(id -> known(closed.id(), questions, id)));
        briefing.consultation().decisions().forEach(decision -> {
            known("decision", questions, decision.question());
            decision.responses().forEach(id -> known("decision", responses, id));
        });
    }

    private void worn(String place, Set<String> hats, Optional<List<String>> worn) {
        worn.ifPresent(ids -> ids.forEach(id -> known(place, hats, id)));
    }

    private void known(String place, Set<String> ids, String id) {
        if (!ids.contains(id)) {
            faults.add(place + " points at \"" + id + "\", which is not there");
        }
    }

    private <T> Set<String> ids(String kind, List<T> parts, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T part : parts) {
            if (!seen.add(id.apply(part))) {
                faults.add("two of kind " + kind + " have the id \"" + id.apply(part) + "\"");
            }
        }
        return seen;
    }
}
