package coop.hatstand.revise;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Notice;
import java.util.List;
import java.util.Objects;

/**
 * A briefing with a draft's edits in it.
 *
 * @param briefing the briefing as the person who edited wants it; its own notices hold what must not be forgotten, such as deleted words
 * @param edits what was changed, in the order of the draft
 * @param notices what could not be placed, in full, and what a person should look at
 */
public record Revised(Briefing briefing, List<Edit> edits, List<Notice> notices) {

    public Revised {
        Objects.requireNonNull(briefing, "briefing");
        edits = List.copyOf(edits);
        notices = List.copyOf(notices);
    }
}
