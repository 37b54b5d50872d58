package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Table;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.DraftOutline;
import coop.hatstand.internal.revise.compare.DraftOutline.PlacedEntry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds which default terms a pack was made with, since the briefing does not say. */
final class ChosenTerms {
    private final Map<String, Attribution> assumed = new HashMap<>();

    ChosenTerms(Labels labels) {
        Arrays.stream(Attribution.values()).forEach(term -> assumed.put(ComparableText.line(labels.text("term.assumed", labels.text("term." + term.id()))), term));
    }

    /** The terms assumed for most of the draft's answers; empty if they are the usual ones. */
    Optional<Attribution> in(DraftOutline edited) {
        Map<Attribution, Integer> found = new HashMap<>();
        Stream<String> entries = edited.entries().stream().map(PlacedEntry::entry).flatMap(entry -> entry.byline().chips().stream()).map(Chip::words);
        Stream<String> people = edited.table(PeopleEdits.SECTION).stream().map(Table::rows).flatMap(rows -> rows.stream().flatMap(row -> row.stream().map(ComparableText::inlineWords)));
        Stream.concat(entries, people).map(words -> assumed.get(ComparableText.line(words))).filter(term -> term != null).forEach(term -> found.merge(term, 1, Integer::sum));
        return found.entrySet().stream().max(Map.Entry.<Attribution, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).filter(term -> term != Attribution.BY_HAT);
    }
}
