package coop.hatstand.train.hint;

import coop.hatstand.suggest.Passages;
import java.util.Map;
import java.util.Set;

/**
 * Passages of which it is known where some belong.
 *
 * @param set the set they are from
 * @param source whose set it is
 * @param kind how they came to be without a label
 * @param passages the passages
 * @param right by the ids of passages that are not filed the ids of the questions each belongs to, none of them if it belongs to none
 */
public record Case(String set, String source, Kind kind, Passages passages, Map<String, Set<String>> right) {

    /** How passages came to be without a label. */
    public enum Kind {
        /** Filing leaves them so, with the questions that it finds. */
        UNFILED,
        /** The reader filed them by judgement. */
        JUDGED,
        /** One person's labels were taken off. */
        LABELS_OFF
    }
}
