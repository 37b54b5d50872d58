package coop.hatstand.train.hint;

import coop.hatstand.suggest.Passages;
import java.util.Map;
import java.util.Set;

/**
 * Passages of which it is known where some belong.
 *
 * @param set the set they are from
 * @param source whose set it is
 * @param judged whether they are as they came, unfiled since nothing names their question; else answers whose labels were taken off, of one person
 * @param passages the passages
 * @param right by the ids of passages that are not filed the ids of the questions each belongs to, none of them if it belongs to none
 */
public record Case(String set, String source, boolean judged, Passages passages, Map<String, Set<String>> right) {
}
