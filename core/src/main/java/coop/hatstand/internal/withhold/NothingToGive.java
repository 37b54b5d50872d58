package coop.hatstand.internal.withhold;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.internal.labels.Labels;

/** Why an audience can be given nothing of a briefing, in one line that names the cure. */
public final class NothingToGive {
    private final Labels labels;

    /** Said in a language. */
    public NothingToGive(Labels labels) {
        this.labels = labels;
    }

    /** The reason: no answers, words that may state terms, or no terms at all. */
    public String why(Briefing briefing, Audience audience) {
        if (briefing.responses().isEmpty()) {
            return labels.text("command.error.no-answers");
        }
        OpenDoubts doubts = new OpenDoubts(briefing);
        if (doubts.answers() == 0) {
            return labels.text("command.error.nothing", audience.id());
        }
        String decide = labels.count("command.error.in-doubt", doubts.count(), audience.id(), doubts.somePlaces(), doubts.someWords(labels));
        return doubts.answers() == briefing.responses().size() ? decide : decide + " " + labels.text("command.error.in-doubt.rest");
    }
}
