package coop.hatstand.cli;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.labels.Labels;
import coop.hatstand.present.Coverage;
import java.util.ArrayList;
import java.util.List;

/** What was found, in one line. People are those who answered. */
final class Findings {
    private final Briefing briefing;
    private final Labels labels;

    Findings(Briefing briefing, Labels labels) {
        this.briefing = briefing;
        this.labels = labels;
    }

    String line() {
        List<String> found = new ArrayList<>();
        found.add(labels.count("count.questions", briefing.questions().size()));
        found.add(labels.count("count.answers", briefing.responses().size()));
        found.add(labels.count("count.people", new Coverage(briefing).respondents().size()));
        if (!briefing.unfiled().isEmpty()) {
            found.add(labels.count("count.unfiled", briefing.unfiled().size()));
        }
        return String.join(" · ", found);
    }
}
