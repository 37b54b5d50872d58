package coop.hatstand.internal.revise.compare;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Matches the names in an edited table to those before. */
public final class NamePairs {
    private NamePairs() {
    }

    /** For each name after, its position before, or -1 if it is new: matched by position and name, then by name, then, if none was added or removed, by position. */
    public static int[] of(List<String> before, List<String> after) {
        int[] pairs = new int[after.size()];
        Arrays.fill(pairs, -1);
        boolean[] taken = new boolean[before.size()];
        for (int i = 0; i < after.size(); i++) {
            if (i < before.size() && before.get(i).equals(after.get(i))) {
                take(pairs, taken, i, i);
            }
        }
        Map<String, Deque<Integer>> left = new HashMap<>();
        for (int j = 0; j < before.size(); j++) {
            if (!taken[j]) {
                left.computeIfAbsent(before.get(j), name -> new ArrayDeque<>()).add(j);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            Deque<Integer> named = left.getOrDefault(after.get(i), new ArrayDeque<>());
            if (pairs[i] < 0 && !named.isEmpty()) {
                take(pairs, taken, i, named.remove());
            }
        }
        for (int i = 0; i < after.size() && before.size() == after.size(); i++) {
            if (pairs[i] < 0 && !taken[i]) {
                take(pairs, taken, i, i);
            }
        }
        return pairs;
    }

    private static void take(int[] pairs, boolean[] taken, int after, int before) {
        pairs[after] = before;
        taken[before] = true;
    }
}
