package coop.hatstand.internal.withhold;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Makes of a briefing what one audience may have.
 *
 * <p>The spokesperson has everything. Members and the public have answers by their terms; authors are named on the record only, credited to
 * their hats otherwise, and each such answer stands with a respondent of its own, so that nothing links one person's answers: not the ids,
 * which are new, nor the order, which within a question is the alphabet's. Where answers come from, notes, evidence, originals, the letter
 * and the interview's details stay with the spokesperson.
 *
 * <p>A withheld name is gone from all words: in any case, accents or none, whole or in part, in mentions, signatures, profile links and
 * across emphasis, whichever of their names it is that a person had here. Whether a word is the name is weighed by what stands around it: what may as
 * well be an everyday word, or stands within somebody else's full name, is left and listed for the spokesperson with its place. No code knows a
 * nickname: a person reads a pack before it goes out. E-mail addresses are gone, and so are withheld words where others quote them, links to
 * where they stand, and the closing block that says whose they are.
 *
 * <p>The same briefing gives the same result, which is whole ({@link Briefing#check()}) if the briefing is.
 */
public final class Withholding {

    private Withholding() {
    }

    /**
     * The briefing as an audience may have it.
     *
     * @param labels the words that stand instead of names, in the pack's language
     * @throws IllegalArgumentException if an id of the briefing leads nowhere
     */
    public static Withheld apply(Briefing briefing, Audience audience, Labels labels, WithholdingOptions withholdingOptions) {
        List<String> faults = Objects.requireNonNull(briefing, "briefing").check();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.get(0));
        }
        if (audience == Audience.SPOKESPERSON) {
            return new Withheld(briefing, report(briefing, labels, withholdingOptions), 0);
        }
        RedactedCopy redactedCopy = new RedactedCopy(briefing, audience, labels, withholdingOptions);
        Withheld withheld = redactedCopy.make();
        List<Notice> notices = new WithholdingReport(briefing, labels, withholdingOptions).beforeItGoesOut(redactedCopy, withheld.notices());
        return new Withheld(withheld.briefing(), notices, withheld.waiting());
    }

    /**
     * A briefing just filed, with every e-mail address in it replaced and a notice that counts them; the same briefing if it has none.
     *
     * <p>No audience has them, the spokesperson's included. Links to them go and their words stay. A briefing that a host made or a person edited is
     * theirs as it is, and not for this.
     *
     * @param labels the words that stand instead, in the briefing's language
     */
    public static Briefing withoutEmails(Briefing filed, Labels labels) {
        return new EmailRemoval(filed, labels).make();
    }

    /** The ids of the answers and unfiled passages whose words an audience may not have. */
    public static Set<String> withheld(Briefing briefing, Audience audience, WithholdingOptions withholdingOptions) {
        Set<String> ids = new LinkedHashSet<>();
        if (audience != Audience.SPOKESPERSON) {
            PackSelection packSelection = new PackSelection(briefing, audience, withholdingOptions);
            Set<String> had = new HashSet<>();
            packSelection.responses().forEach(r -> had.add(r.id()));
            packSelection.unfiled().forEach(u -> had.add(u.id()));
            briefing.responses().stream().map(Response::id).filter(id -> !had.contains(id)).forEach(ids::add);
            briefing.unfiled().stream().map(Unfiled::id).filter(id -> !had.contains(id)).forEach(ids::add);
        }
        return Collections.unmodifiableSet(ids);
    }

    /** What the spokesperson should know about what the other audiences will and will not see. */
    public static List<Notice> report(Briefing briefing, Labels labels, WithholdingOptions withholdingOptions) {
        return new WithholdingReport(briefing, labels, withholdingOptions).notices();
    }
}
