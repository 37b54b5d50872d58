package coop.hatstand;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.discussion.PostAccount;
import java.util.List;

/**
 * What filing a host's own discussions comes to.
 *
 * @param accounts one for each post, in order: where each of its characters went
 */
public record Filed(Briefing briefing, List<PostAccount> accounts) {

    public Filed {
        accounts = List.copyOf(accounts);
    }
}
