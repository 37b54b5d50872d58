package coop.hatstand.internal.read.archive;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.PostDate;
import coop.hatstand.internal.read.input.UtcTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises the headings above the posts of an archive: they give a post's number, or say by whom it is and when. */
final class ArchiveHeads {
    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 24;
    private static final Pattern HEADING = Pattern.compile("(?<level>#{1,4}) +(?<words>[^#].*)");
    /** {@code - **Ana** (2026-03-02T10:12:00Z, 3 votes):} above a comment. */
    private static final Pattern ITEM = Pattern.compile("\\s{0,40}[-*+] \\*\\*(?<who>[^*]{1,60})\\*\\* *\\((?<time>[^(),]{4,40})(?:,[^()]{0,200})?\\):?");
    private static final Pattern AROUND_DATE = Pattern.compile("^[(\\[]|[)\\],:;]{1,3}$");
    private static final Pattern AROUND_NAME = Pattern.compile("^[\\s*_,:\u2013\u2014-]+|[\\s*_,:(\\[\u00b7|\u2013\u2014-]+$");

    private final Pattern numbered;
    private final Pattern by;
    private final Pattern wrote;
    private final PostDate dates;

    ArchiveHeads(Labels labels) {
        String post = anyOf(labels.list("read.archive.post"));
        String from = anyOf(labels.list("read.archive.by"));
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        numbered = Pattern.compile("(?:" + post + ") *#?(?<number>\\d{1,7})(?: *(?:" + from + ") +(?<who>[^(\\n]+?))?(?: *\\((?<time>[^()]{1,60})\\))?:? *#*", flags);
        by = Pattern.compile("(?:(?:" + post + ") *)?(?:" + from + ") +(?<who>\\S.*)", flags);
        wrote = Pattern.compile("(?<who>\\S.*?) +(?:" + anyOf(labels.list("read.posted")) + ")", flags);
        dates = new PostDate(labels);
    }

    /** What a line says of the post below it, if it is such a heading. */
    Optional<ArchiveHead> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(line.stripTrailing());
        Matcher item = ITEM.matcher(line.stripTrailing());
        if (!heading.matches()) {
            return item.matches() && isDate(item.group("time")) ? Optional.of(ArchiveHead.of(0, Optional.empty(), Optional.of(item.group("who")), UtcTime.of(item.group("time")))) : Optional.empty();
        }
        int level = heading.group("level").length();
        String words = heading.group("words");
        Matcher number = numbered.matcher(words);
        if (!number.matches()) {
            return dated(level, words);
        }
        Optional<String> who = Optional.ofNullable(number.group("who")).map(String::strip);
        return Optional.of(ArchiveHead.of(level, Optional.of(Integer.valueOf(number.group("number"))), who, Optional.ofNullable(number.group("time")).flatMap(UtcTime::of)));
    }

    /** Whoever wrote a post and when, in either order; without a word that says so, such a heading may be about a meeting or a release. */
    private Optional<ArchiveHead> dated(int level, String words) {
        String[] parts = words.replaceAll("\\s*#+$", "").split("\\s+");
        for (int at = 1; at < parts.length && parts.length <= MOST_WORDS; at++) {
            String before = String.join(" ", Arrays.asList(parts).subList(0, at));
            String after = String.join(" ", Arrays.asList(parts).subList(at, parts.length));
            Optional<String> who = isDate(after) ? name(before) : isDate(before) ? name(after) : Optional.empty();
            if (who.isPresent()) {
                return Optional.of(ArchiveHead.of(level, Optional.empty(), who, UtcTime.of(AROUND_DATE.matcher(isDate(after) ? after : before).replaceAll(""))));
            }
        }
        return Optional.empty();
    }

    private boolean isDate(String text) {
        String date = AROUND_DATE.matcher(text).replaceAll("");
        return dates.isDate(date) || UtcTime.of(date).isPresent();
    }

    private Optional<String> name(String around) {
        String said = AROUND_NAME.matcher(around).replaceAll("");
        Matcher before = by.matcher(said);
        Matcher after = wrote.matcher(said);
        String who = before.matches() ? before.group("who") : after.matches() ? after.group("who") : said.startsWith("@") && said.indexOf(' ') < 0 ? said : "";
        return Optional.of(AROUND_NAME.matcher(who).replaceAll("")).filter(name -> name.length() <= LONGEST_NAME && name.codePoints().anyMatch(Character::isLetter));
    }

    private static String anyOf(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
