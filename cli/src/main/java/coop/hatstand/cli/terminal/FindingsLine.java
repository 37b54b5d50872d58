package coop.hatstand.cli.terminal;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.present.Coverage;
import java.util.ArrayList;
import java.util.List;

/** Summarises what was found in one line. People are those who answered. */
public final class FindingsLine {
    private final Briefing briefing;
    private final Labels labels;

    public FindingsLine(Briefing briefing, Labels labels) {
        this.briefing = briefing;
        this.labels = labels;
    }

    /** What is in a pack for others, where each answer stands with an author of its own and people cannot be counted. */
    public String lineOfPack() {
        String found = labels.count("count.questions", briefing.questions().size()) + " · " + labels.count("count.answers", briefing.responses().size());
        return briefing.unfiled().isEmpty() ? found : found + " · " + labels.count("count.unfiled", briefing.unfiled().size());
    }

    public String line() {
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
