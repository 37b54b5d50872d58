package coop.hatstand.revise;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Notice;
import java.util.List;
import java.util.Objects;

/**
 * A briefing with a draft's edits applied.
 *
 * @param briefing the briefing as the editor wants it; its own notices keep what must not be lost, such as deleted answers
 * @param edits the edits, in the order of the draft
 * @param notices the full text of anything that has no place in the briefing, and what a person should check
 */
public record Revised(Briefing briefing, List<Edit> edits, List<Notice> notices) {

    public Revised {
        Objects.requireNonNull(briefing, "briefing");
        edits = List.copyOf(edits);
        notices = List.copyOf(notices);
    }
}
