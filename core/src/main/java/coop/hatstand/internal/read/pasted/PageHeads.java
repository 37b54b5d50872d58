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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the posts of a whole page that was copied, menus and footer included, by what repeats: the same kind of head above each post.
 *
 * <p>A head once is anybody's words; two of one layout are a thread. What stands above the first of them is the page's own, and so is what follows the last post below a
 * line that stood above the first too, or below lines such as end the other posts.
 */
final class PageHeads {
    private static final int FEWEST = 2;
    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST_REPEATED = 3;
    private static final int MOST_ROWS = 12;
    /** A title, category and tags. */
    private static final int MOST_OF_TITLE = 4;
    private static final Pattern HEADING = Pattern.compile("\\p{L}+(?: \\p{L}+){0,3}");
    private static final Pattern NO_TITLE = Pattern.compile(".*[«»‹›|>].*|[^\\p{L}]*|.*\\d+\\s*/\\s*\\d+.*");
    private static final Pattern REPLY = Pattern.compile("(?i)\\s*(?:re|aw|sv|ref|antw|odp|res) ?: *(?<title>\\S.*)");

    private final List<String> lines;
    private final List<Integer> starts = new ArrayList<>();
    private final Map<Integer, ForumHeads.Head> heads = new HashMap<>();
    private final PastedLines words;
    private final PageTails tails;
    private final int end;

    PageHeads(List<String> lines, PastedLines words, IntFunction<Optional<ForumHeads.Head>> at) {
        this.lines = lines;
        this.words = words;
        Map<ForumHeads.Layout, List<Integer>> kinds = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || lines.get(i - 1).isBlank()) {
                Optional<ForumHeads.Head> head = at.apply(i);
                if (head.isPresent()) {
                    heads.put(i, head.get());
                    kinds.computeIfAbsent(head.get().layout(), any -> new ArrayList<>()).add(i);
                    i += head.get().lines() - 1;
                }
            }
        }
        kinds.values().stream().filter(kind -> kind.size() >= FEWEST).max(Comparator.comparingLong(this::withWords).thenComparing(kind -> -kind.get(0)))
                .filter(kind -> withWords(kind) >= FEWEST).ifPresent(starts::addAll);
        heads.keySet().retainAll(starts);
        tails = new PageTails(lines, words, parted());
        end = starts.isEmpty() ? 0 : pageEnd();
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

    boolean found() {
        return !starts.isEmpty();
    }

    /** How many posts there are, as far as heads show them. */
    int count() {
        return starts.size();
    }

    int begin() {
        return starts.get(0);
    }

    Optional<ForumHeads.Head> at(int index) {
        return Optional.ofNullable(heads.get(index));
    }

    /** The line of the title: that which replies repeat, or the longest of those right above the first post that may be one. */
    OptionalInt title() {
        Set<String> repeated = new HashSet<>();
        for (int start : starts) {
            Matcher reply = REPLY.matcher(lines.get(start));
            if (reply.matches()) {
                repeated.add(reply.group("title").strip());
            }
        }
        OptionalInt said = IntStream.range(0, begin()).filter(i -> repeated.contains(lines.get(i).strip())).max();
        if (said.isPresent()) {
            return said;
        }
        int nearest = begin() - 1;
        while (nearest >= 0 && !mayBeTitle(nearest)) {
            nearest--;
        }
        int title = nearest;
        for (int i = nearest - 1; i >= 0 && i > nearest - MOST_OF_TITLE && mayBeTitle(i); i--) {
            title = lines.get(i).strip().length() > lines.get(title).strip().length() ? i : title;
        }
        return title < 0 ? OptionalInt.empty() : OptionalInt.of(title);
    }

    private boolean mayBeTitle(int index) {
        String line = lines.get(index).strip();
        return line.length() <= LONGEST_TITLE && !NO_TITLE.matcher(line).matches();
    }

    /** Where the page goes on below the last post. */
    private int pageEnd() {
        int last = starts.get(starts.size() - 1) + heads.get(starts.get(starts.size() - 1)).lines();
        int end = tails.end(last);
        Set<String> above = new HashSet<>();
        lines.subList(0, begin()).stream().map(String::strip).filter(line -> line.length() >= SHORTEST_REPEATED).forEach(above::add);
        for (int i = last; i < end; i++) {
            if (above.contains(lines.get(i).strip())) {
                return table(last, i);
            }
        }
        return end;
    }

    /** Where a table of other threads starts, with its heading, if the page goes on right below one. */
    private int table(int last, int to) {
        int row = to;
        for (int i = to - 1; i > last && i >= to - MOST_ROWS; i--) {
            row = lines.get(i).strip().indexOf('\t') > 0 ? i : row;
        }
        int heading = row - 1;
        while (row < to && heading > last && lines.get(heading).isBlank()) {
            heading--;
        }
        boolean headed = row < to && heading > last + 1 && lines.get(heading - 1).isBlank() && HEADING.matcher(lines.get(heading).strip()).matches();
        return headed ? heading : row;
    }

    /** Whether a line below a post is the page's own, and says nothing of the post. */
    boolean own(int line) {
        return line > end || (line == end || tails.own(line)) && words.likes(lines.get(line)).isEmpty();
    }

    /** The posts but the last, of which nobody knows yet where it ends. */
    private List<PageTails.Post> parted() {
        List<PageTails.Post> posts = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            posts.add(new PageTails.Post(starts.get(i) + heads.get(starts.get(i)).lines(), starts.get(i + 1)));
        }
        return posts;
    }
}
