package coop.hatstand.serve.internal.order;

import coop.hatstand.Hatstand;
import coop.hatstand.ask.TermsRequest;
import coop.hatstand.ask.TermsRequests;
import coop.hatstand.serve.internal.http.Problem;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Returns what to ask the people whose answers nobody may use yet, as JSON. */
public final class RequestsAnswer {
    private final Hatstand hatstand;

    public RequestsAnswer(Hatstand hatstand) {
        this.hatstand = hatstand;
    }

    public Map<String, Object> requests(RequestOrder requestOrder) throws Problem, IOException {
        TermsRequests requests = hatstand.requests(new OrderReader(hatstand).read(requestOrder).briefing());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("people", requests.people().stream().map(RequestsAnswer::person).toList());
        tree.put("post", requests.post());
        return tree;
    }

    private static Map<String, Object> person(TermsRequest request) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("respondent", request.respondent());
        tree.put("name", request.name());
        tree.put("handle", request.handle().orElse(null));
        tree.put("language", request.language());
        tree.put("answers", request.answers());
        tree.put("subject", request.subject());
        tree.put("text", request.text());
        tree.put("mail", request.mail());
        return tree;
    }
}
