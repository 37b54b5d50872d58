package coop.hatstand.internal.revise.merge;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Messages;
import coop.hatstand.briefing.Messages.Pillar;
import coop.hatstand.briefing.Messages.Proof;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.internal.revise.draft.EditedPeople;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Two people who each add something give it the same id; here the second one's gets another. What both added alike is one. */
final class NewIds {
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    private NewIds(Briefing base, Briefing one, Briefing other) {
        Stream.of(base, one, other).flatMap(NewIds::all).forEach(taken::add);
        all(base).forEach(known::add);
        Set<String> first = new HashSet<>(all(one).toList());
        Map<String, String> names = new HashMap<>();
        one.respondents().forEach(person -> names.putIfAbsent(EditedPeople.folded(person.name()), person.id()));
        other.respondents().stream().filter(person -> !known.contains(person.id()))
                .forEach(person -> give(person.id(), Optional.ofNullable(names.get(EditedPeople.folded(person.name()))), first));
        other.responses().stream().filter(response -> !known.contains(response.id())).forEach(response -> give(response.id(), one.responses().stream()
                .filter(same -> !known.contains(same.id()) && same.respondent().equals(id(response.respondent())) && same.body().equals(response.body())).map(Response::id).findFirst(), first));
        other.unfiled().stream().filter(passage -> !known.contains(passage.id())).forEach(passage -> give(passage.id(), one.unfiled().stream()
                .filter(same -> same.respondent().equals(id(passage.respondent())) && same.body().equals(passage.body())).map(Unfiled::id).findFirst(), first));
    }

    /** The other briefing with ids that do not clash with the first one's. */
    static Briefing apart(Briefing base, Briefing one, Briefing other) {
        return new NewIds(base, one, other).renamed(other);
    }

    private static Stream<String> all(Briefing briefing) {
        return Stream.of(briefing.respondents().stream().map(Respondent::id), briefing.responses().stream().map(Response::id), briefing.unfiled().stream().map(Unfiled::id)).flatMap(ids -> ids);
    }

    private void give(String id, Optional<String> same, Set<String> first) {
        if (same.isPresent()) {
            ids.put(id, same.get());
        } else if (first.contains(id)) {
            String kind = id.replaceFirst("\\d+$", "");
            int number = 1;
            while (!taken.add(kind + number)) {
                number++;
            }
            ids.put(id, kind + number);
        }
    }

    private String id(String id) {
        return ids.getOrDefault(id, id);
    }

    private List<String> all(List<String> refs) {
        return refs.stream().map(this::id).toList();
    }

    private Briefing renamed(Briefing other) {
        if (ids.isEmpty()) {
            return other;
        }
        Interview interview = other.interview();
        return other.toBuilder().interview(new Interview(interview.details(), interview.speaker().map(this::id)))
                .respondents(other.respondents().stream().map(person -> person.toBuilder().id(id(person.id())).build()).toList())
                .responses(other.responses().stream().map(this::response).toList())
                .unfiled(other.unfiled().stream().map(u -> new Unfiled(id(u.id()), id(u.respondent()), u.body(), u.origin(), u.reason(), u.hints(), u.doubtful())).toList())
                .lines(other.lines().stream().map(line -> new LineToTake(line.question(), line.hat(), line.front(), line.body(), line.ifPressed(), all(line.evidence()))).toList())
                .keyQuotes(other.keyQuotes().stream().map(quote -> new KeyQuote(id(quote.response()), quote.text())).toList())
                .messages(messages(other.messages())).build();
    }

    private Response response(Response response) {
        return response.toBuilder().id(id(response.id())).respondent(id(response.respondent())).refersTo(response.refersTo().map(this::id)).build();
    }

    private Messages messages(Messages messages) {
        return new Messages(messages.primary(), messages.pillars().stream().map(pillar -> new Pillar(pillar.text(),
                pillar.proofs().stream().map(proof -> new Proof(proof.text(), proof.response().map(this::id), proof.checked())).toList())).toList(), messages.bridges(), messages.points());
    }
}
