package coop.hatstand.internal.withhold.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something to stand instead of a stretch of text.
 *
 * @param start where the stretch starts
 * @param end where it ends; beyond the start
 * @param with what to put there; empty when another edit has put it already
 */
public record Replacement(int start, int end, String with) {

    /** The edits in order; of those that overlap, one over the stretch of all, with the words of the first given. */
    public static List<Replacement> joined(List<Replacement> replacements) {
        List<Replacement> sorted = new ArrayList<>(replacements);
        sorted.sort(Comparator.comparingInt(Replacement::start));
        Map<Replacement, Integer> given = new HashMap<>();
        for (int i = 0; i < replacements.size(); i++) {
            given.putIfAbsent(replacements.get(i), i);
        }
        List<Replacement> joined = new ArrayList<>();
        for (Replacement replacement : sorted) {
            Replacement last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || replacement.start >= last.end) {
                joined.add(replacement);
            } else {
                boolean first = given.get(replacement) < given.getOrDefault(last, -1);
                joined.set(joined.size() - 1, new Replacement(last.start, Math.max(last.end, replacement.end), first ? replacement.with : last.with));
            }
        }
        return joined;
    }

    /** A text with these edits, which are joined, made. */
    public static String apply(String text, List<Replacement> replacements) {
        if (replacements.isEmpty()) {
            return text;
        }
        StringBuilder edited = new StringBuilder();
        int at = 0;
        for (Replacement replacement : replacements) {
            edited.append(text, at, replacement.start).append(replacement.with);
            at = replacement.end;
        }
        return edited.append(text, at, text.length()).toString();
    }
}
