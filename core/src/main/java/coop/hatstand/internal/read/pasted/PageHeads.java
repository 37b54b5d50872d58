package coop.hatstand.internal.read.pasted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Finds the posts of a whole page that was copied, menus and footer included, by what repeats: the same kind of head above each post.
 *
 * <p>A head once is anybody's words; two of one kind are a thread. What stands above the first of them is the page's own, and so is what follows the last post below a
 * line that stood above the first too, or with which the other posts end.
 */
final class PageHeads {
    private static final int FEWEST = 2;
    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST_REPEATED = 3;
    private static final Pattern NO_TITLE = Pattern.compile(".*[«»‹›|>].*|[^\\p{L}]*|.*\\d+\\s*/\\s*\\d+.*");
    private static final Pattern REPLY = Pattern.compile("(?i)\\s*(?:re|aw|sv|ref|antw|odp|res) ?: *(?<title>\\S.*)");

    private final List<String> lines;
    private final List<Integer> starts = new ArrayList<>();
    private final Map<Integer, ForumHeads.Head> heads = new HashMap<>();
    private final Optional<String> closing;

    PageHeads(List<String> lines, IntFunction<Optional<ForumHeads.Head>> at) {
        this.lines = lines;
        Map<String, List<Integer>> kinds = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || lines.get(i - 1).isBlank()) {
                Optional<ForumHeads.Head> head = at.apply(i);
                if (head.isPresent()) {
                    heads.put(i, head.get());
                    kinds.computeIfAbsent(kind(head.get()), any -> new ArrayList<>()).add(i);
                    i += head.get().lines() - 1;
                }
            }
        }
        kinds.values().stream().filter(kind -> kind.size() >= FEWEST).max(Comparator.comparingLong(this::withWords).thenComparing(kind -> -kind.get(0)))
                .filter(kind -> withWords(kind) >= FEWEST).ifPresent(starts::addAll);
        heads.keySet().retainAll(starts);
        closing = starts.isEmpty() ? Optional.empty() : commonEnd();
    }

    /** How many heads have words below them, as those in a list of other threads have not. */
    private long withWords(List<Integer> kind) {
        long found = 0;
        for (int i = 0; i < kind.size(); i++) {
            int from = kind.get(i) + heads.get(kind.get(i)).lines();
            int to = i + 1 < kind.size() ? kind.get(i + 1) : lines.size();
            found += lines.subList(from, to).stream().anyMatch(line -> line.codePoints().anyMatch(Character::isLetter)) ? 1 : 0;
        }
        return found;
    }

    /** Heads of a board are of one kind, with or without a subject; those over several lines are if they have as many. */
    private static String kind(ForumHeads.Head head) {
        return head.board() ? "board" : Integer.toString(head.lines());
    }

    boolean found() {
        return !starts.isEmpty();
    }

    int begin() {
        return starts.get(0);
    }

    Optional<ForumHeads.Head> at(int index) {
        return Optional.ofNullable(heads.get(index));
    }

    /** The line of the title: the nearest to the first post that may be one, and that which replies repeat before any. */
    OptionalInt title() {
        OptionalInt nearest = OptionalInt.empty();
        Set<String> repeated = new HashSet<>();
        for (int start : starts) {
            var reply = REPLY.matcher(lines.get(start));
            if (reply.matches()) {
                repeated.add(reply.group("title").strip());
            }
        }
        for (int i = begin() - 1; i >= 0; i--) {
            String line = lines.get(i).strip();
            if (repeated.contains(line)) {
                return OptionalInt.of(i);
            }
            if (nearest.isEmpty() && line.length() <= LONGEST_TITLE && !NO_TITLE.matcher(line).matches()) {
                nearest = OptionalInt.of(i);
            }
        }
        return nearest;
    }

    /** Where the page goes on below the last post. */
    int end() {
        int last = starts.get(starts.size() - 1) + heads.get(starts.get(starts.size() - 1)).lines();
        Set<String> above = new HashSet<>();
        lines.subList(0, begin()).stream().map(String::strip).filter(line -> line.length() >= SHORTEST_REPEATED).forEach(above::add);
        for (int i = last; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (above.contains(line) || closing.filter(line::equals).isPresent()) {
                return i;
            }
        }
        return lines.size();
    }

    /** The line without a letter with which all posts but the last end. */
    Optional<String> closing() {
        return closing;
    }

    private Optional<String> commonEnd() {
        Set<String> ends = new HashSet<>();
        for (int i = 1; i < starts.size(); i++) {
            int at = starts.get(i) - 1;
            while (at > starts.get(i - 1) && lines.get(at).isBlank()) {
                at--;
            }
            ends.add(lines.get(at).strip());
        }
        return ends.size() == 1 ? ends.stream().filter(line -> line.length() < SHORTEST_REPEATED && line.codePoints().noneMatch(Character::isLetterOrDigit)).findFirst() : Optional.empty();
    }
}
