package coop.hatstand.cli;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Response;
import coop.hatstand.internal.filing.path.FilingReason;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Explains why one answer was filed where it is: its label, the evidence for and against, and the margin. */
final class Explanation {
    private final Briefing briefing;
    private final List<FilingReason> filingReasons;
    private final Labels labels;

    Explanation(Briefing briefing, List<FilingReason> filingReasons, Labels labels) {
        this.briefing = briefing;
        this.filingReasons = filingReasons;
        this.labels = labels;
    }

    /** @param ref the answer's ref as people see it: "A3.2" */
    List<String> lines(String ref) throws Fault {
        String id = ref.strip().toLowerCase(Locale.ROOT);
        Response response = briefing.responses().stream().filter(one -> one.id().toLowerCase(Locale.ROOT).equals(id)).findFirst()
                .orElseThrow(() -> new Fault(labels.text("explain.unknown", ref)));
        Optional<FilingReason> reason = filingReasons.stream().filter(one -> one.response().equals(response.id())).findFirst();
        return reason.map(why -> lines(ref, response, why)).orElseGet(() -> List.of(labels.text("explain.stands", ref)));
    }

    private List<String> lines(String ref, Response response, FilingReason why) {
        List<String> lines = new ArrayList<>();
        lines.add(labels.text("explain.answer", ref, response.filedBy().replaceAll("\\R+\\s*", " ")));
        why.features().forEach((feature, weight) -> lines.add(String.format(Locale.ROOT, "  %+4d  %s", weight, feature)));
        lines.add(labels.text("explain.margin", why.margin(), why.needed()));
        why.otherwise().ifPresent(numbers -> lines.add(labels.text("explain.otherwise", String.join(", ", numbers))));
        return lines;
    }
}
