package coop.hatstand.internal.revise.grow;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.revise.Revised;
import java.util.Objects;

/**
 * Joins a briefing that people edited with its discussion as it is now.
 *
 * <p>Posts are known by what they say, not by their place or letter: what is in the discussion and not in the briefing is added; what was
 * edited, filed or deleted by hand stays so. Where an author changed words that nobody edited, the author's new ones hold; where both were
 * changed, both are kept and a notice says so.
 */
public final class Growth {

    private Growth() {
    }

    /**
     * Joins.
     *
     * @param base the briefing before it was edited
     * @param edited the same after it was edited
     * @param fresh the discussion as it is now, filed anew
     * @param labels the briefing's words
     * @return the joined briefing, whose first notice {@code new-since-draft} lists the refs of what is new, if anything is
     */
    public static Revised join(Briefing base, Briefing edited, Briefing fresh, Labels labels) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(edited, "edited");
        Objects.requireNonNull(fresh, "fresh");
        return new GrowthJoin(base, edited, fresh, Objects.requireNonNull(labels, "labels")).joined();
    }
}
