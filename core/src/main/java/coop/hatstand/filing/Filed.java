package coop.hatstand.filing;

import coop.hatstand.briefing.Briefing;
import java.util.List;
import java.util.Objects;

/**
 * What filing gives back: the briefing, and the account of every post's text.
 *
 * @param briefing the briefing
 * @param accounts one for each post, in order
 */
public record Filed(Briefing briefing, List<Account> accounts) {

    public Filed {
        Objects.requireNonNull(briefing, "briefing");
        accounts = List.copyOf(accounts);
    }
}
