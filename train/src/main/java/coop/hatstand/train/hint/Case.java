package coop.hatstand.train.hint;

import coop.hatstand.suggest.Passage;
import coop.hatstand.suggest.Passages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Passages of which it is known where some belong.
 *
 * @param set the set they are from
 * @param source whose set it is
 * @param kind how they came to be without a label
 * @param begun whether a person has filed the first third of them
 * @param passages the passages
 * @param right by the ids of passages that are not filed the ids of the questions each belongs to, none of them if it belongs to none
 */
public record Case(String set, String source, Kind kind, boolean begun, Passages passages, Map<String, Set<String>> right) {

    /** How passages came to be without a label. */
    public enum Kind {
        /** Filing leaves them so, with the questions that it finds: what a person sees, whether it answers anything or not. */
        UNFILED,
        /** The reader filed them by judgement, under the questions that the reader found. */
        JUDGED,
        /** One person's labels were taken off. */
        LABELS_OFF
    }

    /** The same with the first of its passages filed where they belong. */
    Case begin() {
        List<String> ids = passages.all().stream().map(Passage::id).filter(right::containsKey).toList();
        List<String> first = ids.subList(0, ids.size() / 3);
        Map<String, Set<String>> rest = new TreeMap<>(right);
        first.forEach(rest::remove);
        List<Passage> all = passages.all().stream().filter(passage -> !first.contains(passage.id()) || !right.get(passage.id()).isEmpty())
                .map(passage -> first.contains(passage.id()) ? passage.filedUnder(List.copyOf(right.get(passage.id()))) : passage).toList();
        return new Case(set, source, kind, true, new Passages(passages.questions(), all), rest);
    }
}
