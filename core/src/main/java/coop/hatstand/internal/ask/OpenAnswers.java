package coop.hatstand.internal.ask;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Terms;
import coop.hatstand.briefing.TermsInForce;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers whose terms are assumed or in doubt. Each has its number among all that its author wrote, which does not change when others are decided. */
final class OpenAnswers {
    private final Map<String, Map<Integer, Response>> byPerson = new LinkedHashMap<>();
    private final TermsInForce terms;

    OpenAnswers(Briefing briefing) {
        terms = TermsInForce.of(briefing, Optional.empty());
        briefing.respondents().stream().map(Respondent::id).forEach(id -> byPerson.put(id, new LinkedHashMap<>()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Response response : briefing.responses()) {
            int number = counts.merge(response.respondent(), 1, Integer::sum);
            if (isOpen(response)) {
                byPerson.get(response.respondent()).put(number, response);
            }
        }
    }

    private boolean isOpen(Response response) {
        Terms.Basis basis = terms.of(response).basis();
        return basis == Terms.Basis.ASSUMED || basis == Terms.Basis.DOUBTFUL;
    }

    /** Whether the answer's own words may state terms. */
    boolean isDoubtful(Response response) {
        return terms.of(response).basis() == Terms.Basis.DOUBTFUL;
    }

    /** A person's answers by their numbers; empty if all are decided. */
    Map<Integer, Response> of(String respondent) {
        return byPerson.getOrDefault(respondent, Map.of());
    }

    /** The ids of the people with such answers. */
    List<String> people() {
        return byPerson.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).map(Map.Entry::getKey).toList();
    }
}
