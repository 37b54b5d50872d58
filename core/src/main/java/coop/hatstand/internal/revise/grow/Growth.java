package coop.hatstand.internal.revise.grow;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.revise.Revised;
import java.util.Objects;

/**
 * Joins an edited briefing with its discussion as it is now.
 *
 * <p>Posts are recognised by their text, not by position or letter. What is in the discussion but not in the briefing is added; what was edited,
 * filed or deleted by hand stays so. If an author changed text that nobody edited, the new text is used; if both changed it, both versions are kept
 * and a notice says so.
 */
public final class Growth {

    private Growth() {
    }

    /**
     * Joins the two.
     *
     * @param base the briefing before it was edited
     * @param edited the same briefing after it was edited
     * @param fresh the discussion as it is now, newly filed
     * @param labels labels in the briefing's language
     * @return the joined briefing, whose first notice {@code new-since-draft} lists the refs of what is new, if anything is
     */
    public static Revised join(Briefing base, Briefing edited, Briefing fresh, Labels labels) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(edited, "edited");
        Objects.requireNonNull(fresh, "fresh");
        return new GrowthJoin(base, edited, fresh, Objects.requireNonNull(labels, "labels")).joined();
    }
}
