package coop.hatstand.internal.filing;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.discussion.PostAccount;
import coop.hatstand.internal.filing.path.FilingReason;
import java.util.List;
import java.util.Objects;

/**
 * What filing gives back: the briefing, and the account of every post's text.
 *
 * @param briefing the briefing
 * @param accounts one for each post, in order
 * @param reasons for the answers in posts that name their questions, why each was filed where it is
 */
public record FilingResult(Briefing briefing, List<PostAccount> accounts, List<FilingReason> reasons) {

    public FilingResult {
        Objects.requireNonNull(briefing, "briefing");
        accounts = List.copyOf(accounts);
        reasons = List.copyOf(reasons);
    }
}
