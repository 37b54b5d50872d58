package coop.hatstand.internal.withhold;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Notice;
import java.util.List;
import java.util.Objects;

/**
 * A briefing as one audience may have it.
 *
 * @param briefing nothing but what the audience may have; the very same briefing for the spokesperson
 * @param notices what the person who makes the pack should know; part of the pack for the spokesperson only
 * @param waiting how many answers are left out only because nobody stated terms for them
 */
public record Withheld(Briefing briefing, List<Notice> notices, int waiting) {

    public Withheld {
        Objects.requireNonNull(briefing, "briefing");
        notices = List.copyOf(notices);
    }

    /** Whether no answer, line to take or passage is left, nor what people chose in a survey: there is nothing to make a pack of. */
    public boolean nothing() {
        return briefing.responses().isEmpty() && briefing.lines().isEmpty() && briefing.unfiled().isEmpty() && briefing.respondents().stream().noneMatch(respondent -> respondent.profile().isPresent());
    }
}
