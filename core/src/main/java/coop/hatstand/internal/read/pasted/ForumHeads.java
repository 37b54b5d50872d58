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
    private static final int MOST_OF_CARD = 6;
    private static final int MOST_NAMES = 4;
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}\\p{L}{0,3}\\. )?[@\\p{L}][^.?!,:;…=>|/]*+(?:\\.[^\\s.?!,:;…]++)*+(?:(?<= \\p{Lu})\\.)?");

    /** "ana-b commented on Mar 3, 2021": all on one line, as issue trackers put it. */
    private static final Pattern ON_ONE_LINE = Pattern.compile("@?(?<who>[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,38})(?: \\([^()]{1,30}\\))? +(?<rest>\\p{L}[^\u00b7]{4,60}?)(?: *\u00b7.*)?");

    /** "Ana • 2d ago", or "ana.k December 10, 2023, 4:40am 3" with the post's number. */
    private static final Pattern WITH_SIGN = Pattern.compile("(?<who>[^•·–—]{1,60}?)\\s*+[•·–—]\\s*+(?<when>[^•·|]{1,40}?)(?:\\s*+[•·|].*+)?");
    private static final Pattern WITH_NUMBER = Pattern.compile("(?<rest>\\S.{6,99}?)\\s#?\\d{1,6}");
    private static final Pattern ACCOUNT = Pattern.compile("@[\\p{L}\\p{N}._-]{2,40}|(?=\\S*[\\p{N}_.-]|[^\\p{Lu}]*$)[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}");
    /** What an avatar is called: "Ana's picture", "Avatar of Ana". */
    private static final Pattern PICTURED = Pattern.compile("['\u2019]s? .{3,30}|(?i:avatar)|\\p{L}{4,12}(?: \\p{L}{2,12}){1,3}");

    private final List<String> lines;
    private final PastedLines words;
    private final BoardHeads board;
    private final boolean used;
    private final int begin;

    /** How the parts of a head are laid out, which is the same throughout a page. */
    enum Layout {
        MAIL, BOARD, ONE_LINE, NAME_BEFORE, NAME_FIRST, NAME_AFTER, DATE_FIRST, NAME_NEXT
    }

    /** What stands above a post, over how many lines, and the subject among them. */
    record Head(Author author, int lines, Optional<String> subject, Layout layout) {
    }

    ForumHeads(List<String> lines, int firstPost, PastedLines words) {
        this.lines = lines;
        this.words = words;
        board = new BoardHeads(lines, words);
        Optional<Integer> onBoard = board.first(firstPost);
        begin = onBoard.orElse(firstPost);
        used = onBoard.isPresent() || firstPost < lines.size() && headAt(firstPost).isPresent();
    }

    /** The heads wherever on the page they are, if they repeat. */
    PageHeads anywhere() {
        return new PageHeads(lines, words, new Bylines(lines, words, this));
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
        return board.at(index).or(() -> onOneLine(lines.get(index).strip())).or(() -> nameFirst(index)).or(() -> dateFirst(index));
    }

    private Optional<Head> onOneLine(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher head = ON_ONE_LINE.matcher(line);
        Optional<String> who = head.matches() && saysWhen(head.group("rest")) ? Optional.of(head.group("who")) : beforeDate(line);
        return who.map(name -> new Head(author(name, List.of()), 1, Optional.empty(), Layout.ONE_LINE));
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

    /** The name before a date, where a sign parts them or the post's number follows. */
    private Optional<String> beforeDate(String line) {
        Matcher sign = WITH_SIGN.matcher(line);
        if (sign.matches()) {
            return words.isDate(sign.group("when")) ? Optional.of(sign.group("who")).filter(this::isShort) : Optional.empty();
        }
        Matcher number = WITH_NUMBER.matcher(line);
        String rest = number.matches() ? number.group("rest") : "";
        int names = 0;
        for (int space = rest.indexOf(' '); space > 0 && names < MOST_NAMES; space = rest.indexOf(' ', space + 1)) {
            names++;
            if (words.isDate(rest.substring(space + 1)) && isShort(rest.substring(0, space))) {
                return Optional.of(rest.substring(0, space));
            }
        }
        return Optional.empty();
    }

    private Optional<Head> nameFirst(int index) {
        int from = isPictured(index) ? index + 1 : index;
        int at = from;
        while (at < lines.size() && at - from < MOST_SHORT_LINES && (isShort(lines.get(at)) || at > from && words.furniture(lines.get(at)))) {
            at++;
        }
        if (at == from || words.furniture(lines.get(from))) {
            return Optional.empty();
        }
        int date = at < lines.size() && lines.get(at).isBlank() ? at + 1 : at;
        if (date >= lines.size() || !words.isDated(lines.get(date))) {
            return Optional.empty();
        }
        return Optional.of(new Head(author(lines.get(from), lines.subList(from + 1, at)), below(date + 1) - index, Optional.empty(), Layout.NAME_FIRST));
    }

    private Optional<Head> dateFirst(int index) {
        int from = index + 1 < lines.size() && isPictured(index + 1) ? index + 2 : index + 1;
        boolean dated = from < lines.size() && words.isDate(lines.get(index)) && isShort(lines.get(from));
        int end = dated ? below(from + 1) : from;
        boolean apart = dated && (end == lines.size() || end > from + 1 || lines.get(end).isBlank());
        return apart ? Optional.of(new Head(author(lines.get(from), List.of()), end - index, Optional.empty(), Layout.DATE_FIRST)) : Optional.empty();
    }

    /** Where what a forum says about the author below the name and the date ends: a role, or a card of counts and dates that a blank line closes. */
    private int below(int from) {
        int end = from;
        while (end < lines.size() && end - from < MOST_BELOW && words.belowDate(lines.get(end))) {
            end++;
        }
        int card = end;
        while (card < lines.size() && card - end < MOST_OF_CARD && words.ofCard(lines.get(card))) {
            card++;
        }
        return card < lines.size() && lines.get(card).isBlank() ? card : end;
    }

    /** Whether a line is what a picture of whoever the next line names is called. */
    boolean isPictured(int index) {
        return isPictured(index, index + 1 < lines.size() ? lines.get(index + 1).strip() : "");
    }

    /** Whether a line is what a picture of somebody is called. */
    boolean isPictured(int index, String name) {
        String line = lines.get(index).strip();
        if (!name.isEmpty() && line.equals("@" + name)) {
            return true;
        }
        if (name.isEmpty() || line.length() > 2 * LONGEST || !line.contains(name)) {
            return false;
        }
        return PICTURED.matcher(line.replaceFirst("^@|^u/", "").replace(name, "").strip()).matches() || PICTURED.matcher(line.replace(name, "")).matches();
    }

    Author author(String name, List<String> beside) {
        List<String> said = beside.stream().map(String::strip).filter(line -> !words.furniture(line)).toList();
        Optional<String> account = said.stream().filter(line -> ACCOUNT.matcher(line).matches()).findFirst();
        String title = said.stream().filter(line -> account.filter(line::equals).isEmpty()).collect(Collectors.joining(" ")).strip();
        return new Author(Optional.of(name.strip()), account.map(at -> at.replaceFirst("^@", "")), Optional.of(title).filter(t -> !t.isEmpty()), List.of(), List.of());
    }

    /** Whether a line may be somebody's name. */
    boolean isName(String line) {
        return line.codePoints().anyMatch(Character::isLetter) && (isShort(line) || line.length() <= LONGEST && ACCOUNT.matcher(line.strip()).matches());
    }

    private boolean isShort(String line) {
        String text = line.strip();
        boolean plain = !text.isEmpty() && text.length() <= LONGEST && NAME.matcher(text).matches();
        return plain && !words.isDate(line) && !words.furniture(line) && words.likes(line).isEmpty();
    }
}
