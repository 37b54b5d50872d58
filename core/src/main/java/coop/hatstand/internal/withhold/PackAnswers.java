package coop.hatstand.internal.withhold;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Terms;
import coop.hatstand.internal.withhold.text.TextPieces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of the new briefing, under their first question in the order of their words.
 *
 * <p>In the order of their sources whoever answered every question would stand in the same place under each. The new ids, such as
 * {@code q2.1} for the first answer to the second question, look unlike those of any source, so that nobody takes one for the other.
 */
final class PackAnswers {
    private final Briefing briefing;
    private final PackSelection packSelection;
    private final Scrubbers scrubbers;
    private final PackRespondents respondents;
    private final NewIds questions;
    private final NewIds hats;
    private final Map<String, Response> byId = new HashMap<>();
    private final NewIds ids = new NewIds();
    private final List<Response> responses;

    PackAnswers(Briefing briefing, PackSelection packSelection, Scrubbers scrubbers, PackRespondents respondents, NewIds questions, NewIds hats) {
        this.briefing = briefing;
        this.packSelection = packSelection;
        this.scrubbers = scrubbers;
        this.respondents = respondents;
        this.questions = questions;
        this.hats = hats;
        packSelection.responses().forEach(r -> byId.put(r.id(), r));
        this.responses = make();
    }

    List<Response> responses() {
        return responses;
    }

    /** The new ids by the old. */
    NewIds ids() {
        return ids;
    }

    private List<Response> make() {
        List<Sorted> sorted = new ArrayList<>();
        for (Response response : packSelection.responses()) {
            Response.Builder scrubbed = Response.builder("", "", questions.known(inOrder(response.questions())), scrubbers.of(response).blocks(response.body()));
            sorted.add(new Sorted(response, scrubbed.build()));
        }
        sorted.sort(Comparator.comparing(Sorted::question).thenComparing(Sorted::words));
        number(sorted);
        return sorted.stream().map(this::response).toList();
    }

    /** The order in which a person's answer names questions may be its author's habit. */
    private List<String> inOrder(List<String> answered) {
        return briefing.questions().stream().map(q -> q.id()).filter(answered::contains).toList();
    }

    private void number(List<Sorted> sorted) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sorted answer : sorted) {
            String question = answer.scrubbed.questions().get(0);
            ids.put(answer.old.id(), question + "." + counts.merge(question, 1, Integer::sum));
        }
    }

    private Response response(Sorted answer) {
        Response old = answer.old;
        Terms terms = packSelection.terms().of(old);
        Respondent author = packSelection.respondent(old.respondent());
        boolean named = packSelection.rules().name(terms);
        Optional<List<String>> worn = packSelection.rules().hats(terms) ? old.hats().or(author::hats) : Optional.empty();
        return answer.scrubbed.toBuilder()
                .id(ids.of(old.id()).orElseThrow())
                .respondent(named ? respondents.named(author) : respondents.unnamed(terms, worn))
                .hats(named ? hats.known(old.hats()) : Optional.empty())
                .refersTo(old.refersTo().filter(id -> tellable(old, id)).flatMap(ids::of))
                .build();
    }

    /** A pointer from one answer to another of the same unnamed person would link them. */
    private boolean tellable(Response from, String to) {
        Response target = byId.get(to);
        return target != null && !target.respondent().equals(from.respondent());
    }

    /** An answer with what it is sorted by. */
    private static final class Sorted {
        private final Response old;
        private final Response scrubbed;
        private final int question;
        private final String words;

        Sorted(Response old, Response scrubbed) {
            this.old = old;
            this.scrubbed = scrubbed;
            this.question = Integer.parseInt(scrubbed.questions().get(0).substring(1));
            this.words = String.join("\n", TextPieces.of(scrubbed.body()));
        }

        int question() {
            return question;
        }

        String words() {
            return words;
        }
    }
}
