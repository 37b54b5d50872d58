package coop.hatstand.internal.present.report;

import coop.hatstand.briefing.Response;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Entry;
import coop.hatstand.internal.present.view.BriefingView;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The hats and terms that most answers have: said once, and beside an answer only where they are others. */
final class UsualCredit {
    private final List<Chip> chips;

    UsualCredit(BriefingView view) {
        Map<List<Chip>, Integer> counts = new LinkedHashMap<>();
        view.briefing().responses().stream().map(view.chips()::of).filter(credit -> credit.stream().noneMatch(Chip::heldBack)).forEach(credit -> counts.merge(credit, 1, Integer::sum));
        chips = counts.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).filter(most -> most.getValue() > 1).map(Map.Entry::getKey).orElse(List.of());
    }

    /** In words; empty if there is nothing to say. */
    String words() {
        return chips.stream().map(Chip::words).collect(Collectors.joining(" · "));
    }

    /** Whether only the spokesperson may see an answer. */
    static boolean heldBack(BriefingView view, Response response) {
        return view.chips().of(response).stream().anyMatch(Chip::heldBack);
    }

    /** An entry without what is said once for all. */
    Entry.Byline shortened(Entry.Byline byline) {
        return byline.chips().equals(chips) ? new Entry.Byline(byline.name(), List.of(), byline.remarks(), byline.ref(), byline.place()) : byline;
    }
}
