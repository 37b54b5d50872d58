package coop.hatstand.withhold;

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
record Edit(int start, int end, String with) {

    /** The edits in order; of those that overlap, one over the stretch of all, with the words of the first given. */
    static List<Edit> joined(List<Edit> edits) {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(Edit::start));
        Map<Edit, Integer> given = new HashMap<>();
        for (int i = 0; i < edits.size(); i++) {
            given.putIfAbsent(edits.get(i), i);
        }
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : sorted) {
            Edit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || edit.start >= last.end) {
                joined.add(edit);
            } else {
                boolean first = given.get(edit) < given.getOrDefault(last, -1);
                joined.set(joined.size() - 1, new Edit(last.start, Math.max(last.end, edit.end), first ? edit.with : last.with));
            }
        }
        return joined;
    }

    /** A text with these edits, which are joined, made. */
    static String apply(String text, List<Edit> edits) {
        if (edits.isEmpty()) {
            return text;
        }
        StringBuilder edited = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            edited.append(text, at, edit.start).append(edit.with);
            at = edit.end;
        }
        return edited.append(text, at, text.length()).toString();
    }
}
