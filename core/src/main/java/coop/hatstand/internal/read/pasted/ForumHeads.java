package coop.hatstand.internal.read.pasted;

import coop.hatstand.discussion.Author;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the lines a forum puts above a post: a name, at most two short lines such as a title, and a date.
 *
 * <p>Such lines could be anybody's words too, so they count only in a thread whose first post starts with them.
 */
final class ForumHeads {
    private static final int LONGEST = 60;
    private static final int LONGEST_LINE = 160;
    private static final int MOST_SHORT_LINES = 3;
    /** Lines that say to whom a post went, or what its author is. */
    private static final int MOST_BELOW = 2;
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}\\p{L}{0,3}\\. )?[@\\p{L}][^.?!,:;…=>|]*+(?:\\.[^\\s.?!,:;…]++)*+(?:(?<= \\p{Lu})\\.)?");

    /** "ana-b commented on Mar 3, 2021": all on one line, as issue trackers put it. */
    private static final Pattern ON_ONE_LINE = Pattern.compile("@?(?<who>[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,38})(?: \\([^()]{1,30}\\))? +(?<rest>\\p{L}[^\u00b7]{4,60}?)(?: *\u00b7.*)?");

    private final List<String> lines;
    private final PastedLines words;
    private final BoardHeads board;
    private final boolean used;
    private final int begin;

    /** What stands above a post, over how many lines, and whether the first of them is a subject. */
    record Head(Author author, int lines, boolean subject, boolean board) {
    }

    ForumHeads(List<String> lines, int firstPost, PastedLines words) {
        this.lines = lines;
        this.words = words;
        board = new BoardHeads(lines, words);
        Optional<Integer> onBoard = board.first(firstPost);
        begin = onBoard.orElse(firstPost);
        used = onBoard.isPresent() || firstPost < lines.size() && headAt(firstPost).isPresent();
    }

    /** Whether the posts start with heads right where they were looked for, so that there is no page around them to be seen. */
    boolean startAt(int firstPost) {
        return used && begin == firstPost;
    }

    /** The heads wherever on the page they are, if they repeat. */
    PageHeads anywhere() {
        return new PageHeads(lines, this::headAt);
    }

    /** Where the posts begin: below what a bulletin board's page says above them. */
    int begin() {
        return begin;
    }

    /** The head that starts at a line, where the line above is blank or the thread's first post starts there. */
    Optional<Head> at(int index) {
        boolean apart = index == 0 || lines.get(index - 1).isBlank() || words.likes(lines.get(index - 1)).isPresent();
        return used && apart ? headAt(index) : Optional.empty();
    }

    private Optional<Head> headAt(int index) {
        return board.at(index).or(() -> onOneLine(lines.get(index).strip())).or(() -> overLines(index));
    }

    private Optional<Head> onOneLine(String line) {
        Matcher head = line.length() > LONGEST_LINE ? null : ON_ONE_LINE.matcher(line);
        if (head == null || !head.matches() || !saysWhen(head.group("rest"))) {
            return Optional.empty();
        }
        return Optional.of(new Head(new Author(Optional.of(head.group("who")), Optional.empty(), Optional.empty(), List.of(), List.of()), 1, false, false));
    }

    /** Whether some words say that somebody posted, and then when. */
    private boolean saysWhen(String rest) {
        for (int space = rest.indexOf(' '); space > 0; space = rest.indexOf(' ', space + 1)) {
            if (words.posted(rest.substring(0, space)) && words.isDate(rest.substring(space + 1))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Head> overLines(int index) {
        int at = index;
        while (at < lines.size() && at - index < MOST_SHORT_LINES && (isShort(lines.get(at)) || at > index && words.furniture(lines.get(at)))) {
            at++;
        }
        if (at == index || words.furniture(lines.get(index))) {
            return Optional.empty();
        }
        int date = at < lines.size() && lines.get(at).isBlank() ? at + 1 : at;
        if (date >= lines.size() || !words.isDated(lines.get(date))) {
            return Optional.empty();
        }
        int end = date + 1;
        while (end < lines.size() && end - date <= MOST_BELOW && words.belowDate(lines.get(end))) {
            end++;
        }
        String name = lines.get(index).strip();
        String title = lines.subList(index + 1, at).stream().filter(line -> !words.furniture(line)).map(String::strip).collect(Collectors.joining(" ")).strip();
        Author author = new Author(Optional.of(name), Optional.empty(), Optional.of(title).filter(t -> !t.isEmpty()), List.of(), List.of());
        return Optional.of(new Head(author, end - index, false, false));
    }

    private boolean isShort(String line) {
        String text = line.strip();
        boolean plain = !text.isEmpty() && text.length() <= LONGEST && NAME.matcher(text).matches();
        return plain && !words.isDate(line) && !words.furniture(line) && words.likes(line).isEmpty();
    }
}
