package coop.hatstand.internal.read.pasted;

import coop.hatstand.discussion.Author;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.PostDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the lines of a pasted thread that are not anybody's words. Every pattern takes time in proportion to the line. */
final class PastedLines {
    private static final int LONGEST = 300;
    private static final int MOST_SMALL_WORDS = 3;
    private static final Pattern TYPED = Pattern.compile("={3,}\\s*+(?<who>[^=\\s].*+)");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}+");

    private final Set<String> likes;
    private final Set<String> furniture;
    private final Set<String> posted;
    private static final Pattern CARD = Pattern.compile("\\p{L}[\\p{L} ]{1,24}:\\s*+(?<value>\\S.*+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,\u202f ]?\\d{3}){0,3}|\\d{1,4}(?:[.,]\\d)?\\s?[kKM]");
    private static final Pattern BELOW = Pattern.compile("#\\d{1,6}|to [\\p{L}\\p{N}._@-]{2,60}(?:, [\\p{L}\\p{N}._@-]{2,60}){0,3}|to \\p{Lu}\\S{1,30}(?: \\p{Lu}\\S{0,30}){0,4}(?:, (?:me|\\p{Lu}\\S{1,30}(?: \\p{Lu}\\S{0,30}){0,4})){0,4}");
    private final PostDate dates;
    private final Set<String> roles;
    private final Set<String> bys;

    PastedLines(Labels labels) {
        dates = new PostDate(labels);
        bys = lower(labels.list("read.by"));
        roles = lower(labels.list("read.roles"));
        likes = lower(labels.list("read.likes"));
        posted = lower(labels.list("read.posted"));
        furniture = lower(labels.list("read.furniture"));
    }

    /** The number in a line such as {@code 3 Likes}, {@code 1 like} or {@code 👍 3}. */
    OptionalInt likes(String line) {
        return counted(line, likes);
    }

    /** Whether a line is a forum's own button or count, such as {@code Reply} or {@code 2 Replies}. */
    boolean furniture(String line) {
        return counted(line, furniture).isPresent() || line.length() <= LONGEST && furniture.contains(line.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether some words say that somebody posted: {@code commented on}, {@code opened this issue}. */
    boolean posted(String line) {
        return posted.contains(line.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a word comes before the name of whoever wrote a post. */
    boolean isBy(String word) {
        return bys.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Some words without those that say only that a name follows. */
    List<String> withoutBy(List<String> some) {
        return some.size() > 1 && isBy(some.get(0)) ? some.subList(1, some.size()) : some;
    }

    /** The line's parts if it holds a date or a time and little else. */
    Optional<DatedLine> dated(String line) {
        return DatedLine.of(line, dates);
    }

    /** Whether a line is a time of day and nothing else. */
    boolean isTime(String line) {
        return dates.isTime(line);
    }

    /** Whether a line is a date or an age and nothing else. */
    boolean isDate(String line) {
        return dates.isDate(line);
    }

    /** Whether a line right below a date says what the author is, to which group a post went or which post it is, and no more. */
    boolean belowDate(String line) {
        return line.length() <= LONGEST && (BELOW.matcher(line.strip()).matches() || roles.contains(line.strip().toLowerCase(Locale.ROOT)));
    }

    /** Whether a line says what somebody is to a page, not who: "Member", "Top contributor". */
    boolean isRole(String line) {
        return Arrays.stream(line.strip().toLowerCase(Locale.ROOT).split("[\\s•|,]+")).anyMatch(word -> roles.contains(word) || word.endsWith("s") && roles.contains(word.substring(0, word.length() - 1)));
    }

    /** Whether a line gives a count or a date of somebody's card: {@code Posts: 37}, {@code Joined: Mar 2015}. */
    boolean ofCard(String line) {
        Matcher card = line.length() <= LONGEST ? CARD.matcher(line.strip()) : null;
        return card != null && card.matches() && (NUMBER.matcher(card.group("value")).matches() || isDate(card.group("value")));
    }

    /** Whether a line is a number and nothing else, as a count without a word is. */
    boolean isCount(String line) {
        return line.length() <= LONGEST && NUMBER.matcher(line.strip()).matches();
    }

    /** The author named by a line such as {@code === Ana (worker.coop; on the record)}. */
    Optional<Author> typedAuthor(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher typed = TYPED.matcher(line.strip());
        return typed.matches() && !isSentence(typed.group("who")) ? Optional.of(author(withoutTrailing(typed.group("who")))) : Optional.empty();
    }

    /** Several words between two rows of signs that start small, as no name does: somebody's way to stress them. */
    private static boolean isSentence(String who) {
        return who.endsWith("=") && Character.isLowerCase(who.codePointAt(0)) && who.split("\\s+").length > MOST_SMALL_WORDS;
    }

    private static Author author(String who) {
        int open = who.endsWith(")") ? who.indexOf('(') : -1;
        String name = open < 0 ? who : who.substring(0, open);
        List<String> remarks = open < 0 ? List.of() : items(who.substring(open + 1, who.length() - 1));
        Optional<String> shown = Optional.of(name.strip()).filter(s -> !s.isEmpty());
        return new Author(shown, Optional.empty(), Optional.empty(), List.of(), remarks);
    }

    private static List<String> items(String list) {
        return Arrays.stream(list.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private static String withoutTrailing(String who) {
        int end = who.length();
        while (end > 0 && who.charAt(end - 1) == '=') {
            end--;
        }
        return who.substring(0, end).strip();
    }

    private static OptionalInt counted(String line, Set<String> words) {
        if (line.length() > LONGEST) {
            return OptionalInt.empty();
        }
        String[] parts = line.replace('\u00A0', ' ').replace('\u202F', ' ').replaceAll("[«»“”]", "").strip().toLowerCase(Locale.ROOT).split("\\s+", 2);
        if (parts.length < 2) {
            return OptionalInt.empty();
        }
        boolean before = COUNT.matcher(parts[0]).matches();
        String number = before ? parts[0] : parts[1];
        String word = (before ? parts[1] : parts[0]).strip();
        boolean known = COUNT.matcher(number).matches() && words.contains(word) && (before || !Character.isLetter(word.codePointAt(0)));
        return known ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }

    private static Set<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
