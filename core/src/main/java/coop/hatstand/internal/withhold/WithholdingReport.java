package coop.hatstand.internal.withhold;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.withhold.names.Doubtful;
import coop.hatstand.internal.withhold.names.WithholdingTally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the spokesperson what the other audiences will not see, and what is left for a person to decide. */
final class WithholdingReport {
    private static final int MOST_PLACES = 8;
    private static final int MOST_NAMES = 40;

    private final Briefing briefing;
    private final Labels labels;
    private final WithholdingOptions withholdingOptions;
    private final List<Notice> notices = new ArrayList<>();
    private final WithholdingTally tally = new WithholdingTally();

    WithholdingReport(Briefing briefing, Labels labels, WithholdingOptions withholdingOptions) {
        this.briefing = briefing;
        this.labels = labels;
        this.withholdingOptions = withholdingOptions;
    }

    List<Notice> notices() {
        if (briefing.respondents().isEmpty()) {
            return List.of();
        }
        int told = audience(Audience.MEMBERS) + audience(Audience.PUBLIC);
        searchable(told > 0);
        hatsOfOne(new PackSelection(briefing, Audience.MEMBERS, withholdingOptions));
        return doubtsFirst();
    }

    /** What to look at once more before a pack goes out: words that may state terms, names that may be words, hats that give somebody away. */
    List<Notice> beforeItGoesOut(RedactedCopy redactedCopy, List<Notice> ofCut) {
        tally.addDoubtful(redactedCopy.tally());
        notices.addAll(ofCut);
        hatsOfOne(redactedCopy.selection());
        return doubtsFirst();
    }

    private List<Notice> doubtsFirst() {
        List<Notice> others = List.copyOf(notices);
        notices.clear();
        new OpenDoubts(briefing).notice(labels).ifPresent(notices::add);
        for (Doubtful kind : Doubtful.values()) {
            decide(kind.code(), tally.doubtful(kind));
        }
        notices.addAll(others);
        return List.copyOf(notices);
    }

    /** Tells what an audience will not see; how many answers it is told. What goes from the words themselves is told of the public's pack alone, so nobody counts it for another. */
    private int audience(Audience audience) {
        RedactedCopy redactedCopy = audience == Audience.PUBLIC ? new RedactedCopy(briefing, audience, labels, withholdingOptions) : RedactedCopy.forDoubts(briefing, audience, labels, withholdingOptions);
        redactedCopy.survey();
        tally.addDoubtful(redactedCopy.tally());
        int told = redactedCopy.selection().responses().size();
        leftOut(audience, briefing.responses().size() - told, redactedCopy.selection().unnamed().size());
        if (redactedCopy.selection().waiting() > 0) {
            notices.add(Notice.warning("terms-assumed", labels.count("withholding.notice.waiting", redactedCopy.selection().waiting())));
        }
        if (audience == Audience.PUBLIC && redactedCopy.tally().echoes() > 0) {
            notices.add(Notice.info("words-repeated", labels.count("withholding.notice.echoes", redactedCopy.tally().echoes())));
        }
        if (audience == Audience.PUBLIC && redactedCopy.tally().emails() > 0) {
            notices.add(Notice.info("email-addresses", labels.count("withholding.notice.emails", redactedCopy.tally().emails())));
        }
        return told;
    }

    private void leftOut(Audience audience, int answers, int unnamed) {
        if (answers > 0 || unnamed > 0) {
            String key = "withholding.notice." + audience.id() + (unnamed == 0 ? ".answers" : answers == 0 ? ".names" : "");
            notices.add(Notice.info("withheld-" + audience.id(), labels.text(key, labels.count("count.answers", answers), labels.count("count.people", unnamed))));
        }
    }

    /** Words that stand on the web lead whoever looks for them to their author. */
    private void searchable(boolean told) {
        boolean online = briefing.responses().stream().anyMatch(r -> r.origin().url().isPresent() || r.origin().id().isPresent());
        if (online && told) {
            notices.add(Notice.warning("words-searchable", labels.text("withholding.notice.searchable")));
        }
    }

    private void hatsOfOne(PackSelection packSelection) {
        Map<String, Set<String>> wearers = new HashMap<>();
        briefing.respondents().forEach(r -> r.hats().ifPresent(hats -> hats.forEach(hat -> wearers.computeIfAbsent(hat, k -> new HashSet<>()).add(r.id()))));
        briefing.responses().forEach(r -> r.hats().ifPresent(hats -> hats.forEach(hat -> wearers.computeIfAbsent(hat, k -> new HashSet<>()).add(r.respondent()))));
        briefing.hats().stream().filter(hat -> wearers.getOrDefault(hat.id(), Set.of()).size() == 1)
                .filter(hat -> wearers.get(hat.id()).stream().noneMatch(packSelection::isNamed))
                .forEach(hat -> notices.add(Notice.warning("hat-of-one", labels.text("withholding.notice.hat-of-one", hat.name()))));
    }

    private void decide(String code, Map<String, Set<String>> found) {
        found.entrySet().stream().limit(MOST_NAMES).forEach(entry -> notices.add(Notice.warning(code,
                labels.text("withholding.notice." + code, entry.getKey(), places(entry.getValue())))));
        if (found.size() > MOST_NAMES) {
            notices.add(Notice.warning(code, labels.count("withholding.notice.more-names", found.size() - MOST_NAMES)));
        }
    }

    private static String places(Set<String> places) {
        String some = places.stream().limit(MOST_PLACES).map(place -> place.toUpperCase(Locale.ROOT)).collect(Collectors.joining(", "));
        return places.size() > MOST_PLACES ? some + ", …" : some;
    }
}
