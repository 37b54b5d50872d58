package coop.hatstand.internal.read.pasted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the posts of a whole page that was copied, menus and footer included, by what repeats: the same kind of head above each post.
 *
 * <p>A head once is anybody's words; two of one layout are a thread. What stands above the first of them is the page's own, and so is what follows the last post below a
 * line that stood above the first too, or below lines such as end the other posts.
 */
final class PageHeads {
    private static final int FEWEST = 2;
    /** A line that somebody wrote, rather than a button or a title. */
    private static final Pattern SAID = Pattern.compile(".{81,}|(?:\\s*\\S+){3,}[.?!,:;…]\\s*");
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
        tails = new PageTails(lines, words, parted(), any -> false);
        end = starts.isEmpty() ? 0 : pageEnd();
    }

    /** The posts of the layout that most heads have, below one of another that opens the page. */
    PageHeads(List<String> lines, PastedLines words, Bylines bylines) {
        this.lines = lines;
        this.words = words;
        List<Integer> most = List.of();
        for (ForumHeads.Layout layout : ForumHeads.Layout.values()) {
            heads.clear();
            heads.putAll(bylines.heads().getOrDefault(layout, Map.of()));
            List<Integer> kind = spoken(new ArrayList<>(new TreeSet<>(heads.keySet())));
            if (kind.size() > most.size() && kind.stream().map(at -> heads.get(at).author().name()).distinct().count() >= FEWEST) {
                most = kind;
            }
        }
        heads.clear();
        bylines.heads().values().forEach(some -> some.forEach(heads::putIfAbsent));
        if (most.size() >= FEWEST) {
            opening(most.get(0)).ifPresent(starts::add);
            starts.addAll(most);
        }
        heads.keySet().retainAll(starts);
        tails = new PageTails(lines, words, parted(), bylines::recurs);
        end = starts.isEmpty() ? 0 : pageEnd();
    }

    /** Those heads that have words below them before the next; where one person's heads follow each other without words, the last. */
    private List<Integer> spoken(List<Integer> kind) {
        List<Integer> spoken = new ArrayList<>();
        for (int i = 0; i < kind.size(); i++) {
            int from = kind.get(i) + heads.get(kind.get(i)).lines();
            int to = i + 1 < kind.size() ? kind.get(i + 1) : lines.size();
            if (from < to && lines.subList(from, to).stream().anyMatch(line -> line.codePoints().anyMatch(Character::isLetter))) {
                spoken.add(kind.get(i));
            }
        }
        return spoken;
    }

    /** The head of another layout above the first of these, if somebody's words are between them. */
    private Optional<Integer> opening(int first) {
        return heads.keySet().stream().filter(at -> at + heads.get(at).lines() < first).filter(at -> lines.subList(at + heads.get(at).lines(), first).stream().anyMatch(line -> SAID.matcher(line).matches())).max(Comparator.naturalOrder());
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

    /** The title: that which replies repeat, what the first post is headed with, or the longest of the lines right above it that may be one; the first of them if the page starts there. */
    Optional<String> title() {
        Set<String> repeated = new HashSet<>();
        for (int start : starts) {
            heads.get(start).subject().map(REPLY::matcher).filter(Matcher::matches).ifPresent(reply -> repeated.add(reply.group("title").strip()));
        }
        Optional<String> said = lines.subList(0, begin() + 1).stream().map(String::strip).filter(repeated::contains).findFirst().or(() -> heads.get(begin()).subject());
        if (said.isPresent()) {
            return said;
        }
        int nearest = begin() - 1;
        while (nearest >= 0 && !mayBeTitle(nearest)) {
            nearest--;
        }
        int title = nearest;
        for (int i = nearest - 1; i >= 0 && i > nearest - MOST_OF_TITLE && mayBeTitle(i); i--) {
            boolean first = lines.subList(0, i).stream().allMatch(String::isBlank);
            title = first || lines.get(i).strip().length() > lines.get(title).strip().length() ? i : title;
        }
        return title < 0 ? Optional.empty() : Optional.of(lines.get(title).strip());
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
