package coop.hatstand.internal.read.pasted;

import coop.hatstand.discussion.Author;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private static final int LONGEST_LABEL = 80;
    private static final int FEWEST_WORDS = 3;
    private static final Pattern BUTTON = Pattern.compile("(?:\\S+(?: \\S+){0,2})?(?<![.?!,:;…])");
    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST_REPEATED = 3;
    private static final int MOST_ROWS = 12;
    /** A title, category and tags. */
    private static final int MOST_OF_TITLE = 6;
    private static final int MOST_OF_BLOCK = 3;
    private static final Pattern HEADING = Pattern.compile("\\p{L}+(?: \\p{L}+){0,3}");
    private static final Pattern NO_TITLE = Pattern.compile("(?i)(?:skip|jump) to .*|aller au contenu.*|.*al contenido.*|zum (?:haupt)?inhalt.*|.*[«»‹›|>].*|[^\\p{L}]*|.*\\d+\\s*/\\s*\\d+.*");
    private static final Pattern REPLY = Pattern.compile("(?i)\\s*" + RepeatedLines.REPLY + " *(?<title>\\S.*)");

    private final List<String> lines;
    private final List<Integer> starts = new ArrayList<>();
    private final Map<Integer, ForumHeads.Head> heads = new HashMap<>();
    private final PastedLines words;
    private final PageTails tails;
    private final int end;
    /** Where the posts end that have their head below them, by where they start. */
    private final TreeMap<Integer, Integer> feet = new TreeMap<>();

    /** The posts of the layout that most heads have, below one of another that opens the page. */
    PageHeads(List<String> lines, PastedLines words, Bylines bylines) {
        this.lines = lines;
        this.words = words;
        List<Integer> most = List.of();
        Map<Integer, ForumHeads.Head> chosen = Map.of();
        for (ForumHeads.Layout layout : ForumHeads.Layout.values()) {
            heads.clear();
            heads.putAll(bylines.heads().getOrDefault(layout, Map.of()));
            List<Integer> kind = spoken(new ArrayList<>(new TreeSet<>(heads.keySet())));
            boolean people = layout == ForumHeads.Layout.MAIL || kind.stream().map(at -> heads.get(at).author().name()).distinct().count() >= FEWEST;
            if (kind.size() > most.size() && people) {
                most = kind;
                chosen = Map.copyOf(heads);
            }
        }
        heads.clear();
        heads.putAll(chosen);
        bylines.heads().values().forEach(some -> some.forEach(heads::putIfAbsent));
        if (most.size() >= FEWEST) {
            Optional<Integer> opening = heads.get(most.get(0)).layout() == ForumHeads.Layout.DATE_FIRST && areFeet(most) ? Optional.empty() : opening(most.get(0));
            opening.ifPresent(starts::add);
            if (heads.get(most.get(0)).layout() == ForumHeads.Layout.NAME_NEXT) {
                int from = opening.map(at -> at + heads.get(at).lines()).orElse(0);
                bylines.next(from, most.get(0)).ifPresent(head -> {
                    heads.putAll(head);
                    starts.addAll(head.keySet());
                });
            }
            starts.addAll(most);
            if (opening.isEmpty()) {
                open(most.get(0), heads.get(most.get(0)).layout(), bylines);
            }
        }
        heads.keySet().retainAll(starts);
        tails = new PageTails(lines, words, parted(), bylines::recurs);
        end = starts.isEmpty() ? 0 : pageEnd();
    }

    /**
     * Where somebody asks above the first head, these words are a post too: by whoever is named right above them, or, where dates stand first and nothing is said
     * below the last of them, by whom the first names, as each then stands below its post.
     */
    private void open(int first, ForumHeads.Layout layout, Bylines bylines) {
        List<Integer> said = IntStream.range(0, first).filter(i -> isSaid(lines.get(i)) && !isAboveButtons(i) && !bylines.repeats(lines.get(i))).boxed().toList();
        if (said.size() < FEWEST || said.stream().skip(1).noneMatch(i -> lines.get(i).strip().endsWith("?"))) {
            return;
        }
        int begin = said.get(0);
        while (begin > 0 && !words.isCount(lines.get(begin - 1)) && words.dated(lines.get(begin - 1)).isEmpty() && !words.furniture(lines.get(begin - 1)) && !(lines.get(begin - 1).isBlank() && BUTTON.matcher(lines.get(Math.max(0, begin - 2)).strip()).matches())) {
            begin--;
        }
        if (layout == ForumHeads.Layout.DATE_FIRST && areFeet(starts)) {
            stand(begin);
        } else {
            heads.put(begin, bylines.account(begin, layout).orElse(new ForumHeads.Head(Author.unknown(), 0, Optional.empty(), layout)));
            starts.add(0, begin);
        }
    }

    /** Whether nothing is said below the last head, while somebody speaks above the first. */
    private boolean areFeet(List<Integer> kind) {
        int last = kind.get(kind.size() - 1);
        return lines.subList(last + heads.get(last).lines(), lines.size()).stream().filter(PageHeads::isSaid).count() < FEWEST && lines.subList(0, kind.get(0)).stream().filter(PageHeads::isSaid).count() >= FEWEST;
    }

    /** Whether a title's own line follows right below, such as a button or a date. */
    private boolean isAboveButtons(int line) {
        String below = line + 1 < lines.size() ? lines.get(line + 1).strip() : "";
        return !below.isEmpty() && (BUTTON.matcher(below).matches() || words.dated(below).isPresent());
    }

    /** Puts each head above the post that it stands below. */
    private void stand(int begin) {
        int start = begin;
        for (int i = 0; i < starts.size(); i++) {
            int foot = starts.get(i);
            ForumHeads.Head head = heads.get(foot);
            heads.put(start, new ForumHeads.Head(head.author(), 0, head.subject(), head.layout()));
            feet.put(start, foot);
            starts.set(i, start);
            start = foot + head.lines();
        }
    }

    /** Those heads that have words below them before the next; where one person's heads follow each other without words, the last. */
    private List<Integer> spoken(List<Integer> kind) {
        List<Integer> spoken = new ArrayList<>();
        for (int i = 0; i < kind.size(); i++) {
            int from = kind.get(i) + heads.get(kind.get(i)).lines();
            int to = i + 1 < kind.size() ? kind.get(i + 1) : lines.size();
            if (from < to && lines.subList(from, to).stream().anyMatch(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))) {
                spoken.add(kind.get(i));
            }
        }
        return spoken;
    }

    /** The head of another layout above the first of these, if somebody's words are between them. */
    private Optional<Integer> opening(int first) {
        return heads.keySet().stream().filter(at -> at + heads.get(at).lines() < first).filter(at -> lines.subList(at + heads.get(at).lines(), first).stream().anyMatch(PageHeads::isSaid)).max(Comparator.naturalOrder());
    }

    boolean found() {
        return !starts.isEmpty();
    }

    /** How many posts there are, as far as heads show them. */
    int count() {
        return starts.size();
    }

    /** How many posts have a date and not only a time of day, as a recording has too. */
    long dated() {
        return starts.stream().filter(at -> lines.subList(at, Math.min(lines.size(), at + Math.max(1, heads.get(at).lines()))).stream().anyMatch(line -> words.dated(line).filter(one -> !one.timed()).isPresent())).count();
    }

    /** Whether the posts are mails, each below its own fields. */
    boolean areMails() {
        return found() && heads.get(begin()).layout() == ForumHeads.Layout.MAIL;
    }

    /** Whether the newest mail stands first, as it does above those it quotes. */
    boolean isNewestFirst() {
        Optional<String> last = heads.get(starts.get(starts.size() - 1)).subject();
        return areMails() && heads.get(begin()).subject().filter(words -> REPLY.matcher(words).matches()).isPresent() && last.filter(words -> !REPLY.matcher(words).matches()).isPresent();
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
        Optional<String> said = lines.subList(0, begin() + 1).stream().map(String::strip).filter(repeated::contains).findFirst().or(() -> heads.get(begin()).subject().map(subject -> REPLY.matcher(subject).replaceFirst("${title}")));
        if (said.isPresent()) {
            return said;
        }
        int last = begin() - 1;
        while (last > 0 && !mayBeTitle(last)) {
            last--;
        }
        int first = last;
        while (first > 0 && !lines.get(first - 1).isBlank()) {
            first--;
        }
        if (last - first < MOST_OF_BLOCK && last >= 0 && mayBeTitle(first)) {
            return Optional.of(lines.get(first).strip());
        }
        return IntStream.rangeClosed(Math.max(0, last - MOST_OF_TITLE), last).filter(this::mayBeTitle).mapToObj(i -> lines.get(i).strip()).max(Comparator.comparingInt(String::length));
    }

    private boolean mayBeTitle(int index) {
        String line = lines.get(index).strip();
        return line.length() <= LONGEST_TITLE && !NO_TITLE.matcher(line).matches() && words.dated(line).isEmpty();
    }

    /** Whether somebody wrote a line, rather than that it is a button or a title. */
    private static boolean isSaid(String line) {
        String text = line.strip();
        return text.length() > LONGEST_LABEL || !text.isEmpty() && ".?!,:;…".indexOf(text.charAt(text.length() - 1)) >= 0 && text.split("\\s+", FEWEST_WORDS).length == FEWEST_WORDS;
    }

    /** Where the page goes on below the last post. */
    private int pageEnd() {
        int last = starts.get(starts.size() - 1) + heads.get(starts.get(starts.size() - 1)).lines();
        int end = tails.end(last);
        Set<String> above = new HashSet<>();
        lines.subList(0, begin()).stream().map(String::strip).filter(line -> line.length() >= SHORTEST_REPEATED).forEach(above::add);
        for (int i = last; i < end; i++) {
            if (isTable(i)) {
                return table(last, i + 1);
            }
            if (above.contains(lines.get(i).strip())) {
                return table(last, i);
            }
        }
        return end;
    }

    /** Whether a row of several short cells stands below a heading of its own, as above a list of other threads. */
    private boolean isTable(int row) {
        String line = lines.get(row).strip();
        int heading = row - 1;
        while (heading > 0 && lines.get(heading).isBlank()) {
            heading--;
        }
        return line.chars().filter(c -> c == '\t').count() > 1 && line.codePoints().noneMatch(Character::isDigit) && heading > 0 && lines.get(heading - 1).isBlank() && HEADING.matcher(lines.get(heading).strip()).matches();
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
        if (!feet.isEmpty() && line >= feet.firstKey()) {
            return line >= feet.floorEntry(line).getValue() || tails.own(line);
        }
        return line > end || (line == end || tails.own(line)) && words.likes(lines.get(line)).isEmpty();
    }

    /** The posts but the last, of which nobody knows yet where it ends. */
    private List<PageTails.Post> parted() {
        List<PageTails.Post> posts = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            posts.add(new PageTails.Post(starts.get(i) + heads.get(starts.get(i)).lines(), feet.getOrDefault(starts.get(i), starts.get(i + 1))));
        }
        return posts;
    }
}
