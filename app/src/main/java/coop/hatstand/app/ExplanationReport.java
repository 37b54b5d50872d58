package coop.hatstand.app;

import coop.hatstand.ChoiceException;
import coop.hatstand.Explanation;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why one answer was filed where it is: its label, what spoke for and against it, and by how much it is the best reading. */
public final class ExplanationReport {
    private final Briefing briefing;
    private final List<Explanation> explanations;
    private final Messages messages;

    /** With the reasons that filing gave. */
    public ExplanationReport(Briefing briefing, List<Explanation> explanations, Messages messages) {
        this.briefing = briefing;
        this.explanations = explanations;
        this.messages = messages;
    }

    /**
     * The explanation.
     *
     * @param ref the answer's ref as people see it: "A3.2"
     * @throws ChoiceException if there is no such answer
     */
    public List<String> lines(String ref) throws ChoiceException {
        String id = ref.strip().toLowerCase(Locale.ROOT);
        Response response = briefing.responses().stream().filter(one -> one.id().toLowerCase(Locale.ROOT).equals(id)).findFirst()
                .orElseThrow(() -> new ChoiceException(messages.text("explain.unknown", ref)));
        Optional<Explanation> reason = explanations.stream().filter(one -> one.response().equals(response.id())).findFirst();
        return reason.map(why -> lines(ref, response, why)).orElseGet(() -> List.of(messages.text("explain.stands", ref)));
    }

    private List<String> lines(String ref, Response response, Explanation why) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("explain.answer", ref, response.filedBy().replaceAll("\\R+\\s*", " ")));
        why.features().forEach((feature, weight) -> lines.add(String.format(Locale.ROOT, "  %+4d  %s", weight, feature)));
        lines.add(messages.text("explain.margin", why.margin(), why.needed()));
        if (!why.otherwise().isEmpty()) {
            lines.add(messages.text("explain.otherwise", String.join(", ", why.otherwise())));
        }
        return lines;
    }
}
