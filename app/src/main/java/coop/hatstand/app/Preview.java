package coop.hatstand.app;

import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.withhold.Withheld;
import coop.hatstand.internal.withhold.Withholding;
import coop.hatstand.internal.withhold.WithholdingOptions;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What an audience would not have of a briefing.
 *
 * @param answers how many answers
 * @param waiting how many answers wait for somebody to state terms
 * @param nothing whether nothing would be left
 * @param ids of answers and passages
 * @param notices what the person who makes the pack should know
 */
public record Preview(int answers, int waiting, boolean nothing, Set<String> ids, Set<Notice> notices) {

    /** Of a pack that is not made yet. */
    public static Preview of(Briefing briefing, PackOptions pack) {
        Labels labels = Labels.of(briefing.language());
        WithholdingOptions options = new WithholdingOptions(pack.defaultAttribution());
        Withheld withheld = Withholding.apply(briefing, pack.audience(), labels, options);
        Set<Notice> notices = new LinkedHashSet<>(withheld.notices());
        notices.addAll(Withholding.report(briefing, labels, options));
        return new Preview(briefing.responses().size() - withheld.briefing().responses().size(), withheld.waiting(), withheld.nothing(),
                Withholding.withheld(briefing, pack.audience(), options), notices);
    }
}
