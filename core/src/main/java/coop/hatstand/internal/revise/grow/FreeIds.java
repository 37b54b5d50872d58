package coop.hatstand.internal.revise.grow;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds unused ids. */
final class FreeIds {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

    private FreeIds() {
    }

    /** The wanted id, or the next unused one of its kind: a2.3 if a2.1 and a2.2 exist. */
    static String free(String wanted, Collection<String> taken) {
        return free(wanted, taken, new HashMap<>());
    }

    /** The same for many ids: remembers the last number of each kind, so as not to try all of them every time. */
    static String free(String wanted, Collection<String> taken, Map<String, Integer> last) {
        if (!taken.contains(wanted)) {
            return wanted;
        }
        Matcher numbered = NUMBERED.matcher(wanted);
        String kind = numbered.matches() ? numbered.group(1) : wanted + "-";
        int number = Math.max(numbered.matches() ? Integer.parseInt(numbered.group(2)) : 1, last.getOrDefault(kind, 1));
        while (taken.contains(kind + ++number)) {
            // the next may be free
        }
        last.put(kind, number);
        return kind + number;
    }
}
