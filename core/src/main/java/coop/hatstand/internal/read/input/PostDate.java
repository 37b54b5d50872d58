package coop.hatstand.internal.read.input;

import coop.hatstand.internal.labels.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells lines that are a forum's date or age of a post and nothing else: {@code Jan 5, 2024}, {@code 5 mars}, {@code Jan '24}, {@code 2024-01-05 10:12}, {@code 3d}. */
public final class PostDate {
    private static final int LONGEST = 60;
    /** Cheap to see, and true of every date: a sign between digits, or a word. */
    private static final Pattern MAY_BE = Pattern.compile("\\d[./:-]\\d|\\p{L}");
    private static final Pattern AGE = Pattern.compile("(?:\\d{1,2} (?:year|month|week|day|hour)s?, )?\\d{1,3} ?(?:(?:s|m|h|d|w|wk|mo|y|yr|min|hr)(?: ago)?|(?:minute|hour|day|week|month|year)s? ago)");
    private static final Pattern DIGITS = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:[t ]\\d\\d:\\d\\d(?::\\d\\d)?(?: ?(?:z|utc))?)?|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d\\d)(?:[ ,-]{1,3}(?:at |à |um |a las |alle )?\\d{1,2}[:h]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?)?");
    /** An age in other languages: what stands before or after the number says that it is one. */
    private static final Pattern AGO = Pattern.compile("(?:vor|hace|il y a|há|hai) (?:\\d{1,3}|\\p{L}{2,5}) \\p{L}{1,10}\\.?|(?:an|a|one) (?:minute|hour|day|week|month|year) ago|(?:een|\\d{1,3}) ?\\p{L}{1,10}\\.? (?:fa|geleden|temu|sedan|siden|önce|назад|тому)|\\d{1,3} ?(?:\u5206\u949f|\u5c0f\u65f6|\u5929|\u4e2a\u6708|\u5e74|\u65e5|\u6642\u9593|\u5206)\u524d");
    private static final Pattern TODAY = Pattern.compile("(?:today|yesterday|heute|gestern|aujourd['\u2019]hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dziś|wczoraj|idag|igår)(?:[, ]{1,2}(?:at |um |à |a las |alle |às |om |o |kl )?\\d{1,2}[:.h]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: uhr)?)?");
    /** What stands before a date: "le 12 mars", "am 12. März", "Posted on Mar 12". */
    private static final Pattern BEFORE = Pattern.compile("(?:(?:posted|sent|written|publié|envoyé|publicado|geschrieben|verfasst|inviato|geplaatst)[: ]\\s*)?(?:on|le|am|el|il|op|em|den|dne)\\s+");
    private static final Pattern PART = Pattern.compile("\\d{1,2}(?:st|nd|rd|th|er)?|\\d{4}|['’]\\d\\d|\\d{1,2}:\\d\\d(?::\\d\\d)?(?:am|pm)?|\\d{1,2}h\\d\\d|a\\.?m\\.?|p\\.?m\\.?|at|de|del|à|um|uhr|om|kl|klo|às|a|las|alle|ore|-|\u00b7|\u2013|o|godz|utc|gmt|ce?s?t|[ecmp][sd]t|bst");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:h]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: uhr)?");

    private static final Pattern AROUND = Pattern.compile("^[\\[(«]+|[.,\\])»:]+$");
    private static final Set<String> STARTS = Set.of("on", "le", "am", "el", "il", "op", "em", "den", "dne", "vor", "hace", "há", "hai", "an", "a", "one", "een", "posted", "sent", "written", "publié", "envoyé", "publicado", "geschrieben", "verfasst", "inviato", "geplaatst");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");

    private final Set<String> months;
    private final Set<String> weekdays;

    /** Dates in these words. */
    public PostDate(Labels labels) {
        months = lower(labels.list("read.months"));
        weekdays = lower(labels.list("read.weekdays"));
    }

    private static Set<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isDate(String line) {
        String text = line.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || !MAY_BE.matcher(text).find()) {
            return false;
        }
        Matcher before = BEFORE.matcher(text);
        if (before.lookingAt() && !AGO.matcher(text).matches()) {
            text = text.substring(before.end());
        }
        return AGE.matcher(text).matches() || AGO.matcher(text).matches() || TODAY.matcher(text).matches() || DIGITS.matcher(withoutWeekday(text)).matches() || hasMonth(text);
    }

    /** Whether a line is worth a closer look. */
    public boolean mayStandIn(String line) {
        return MAY_BE.matcher(line).find();
    }

    /** Whether a date may start with a word: a number, a month, a day, or what stands before them or before an age. */
    public boolean mayStart(String word) {
        String plain = AROUND.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        return !plain.isEmpty() && (Character.isDigit(plain.codePointAt(0)) || plain.charAt(0) == '\'' || plain.charAt(0) == '’' || months.contains(plain) || weekdays.contains(plain) || STARTS.contains(plain) || TODAY.matcher(plain).matches());
    }

    /** Whether a line is a time of day and nothing else. */
    public boolean isTime(String line) {
        return line.length() <= LONGEST && TIME.matcher(line.strip().toLowerCase(Locale.ROOT).replace('\u202F', ' ')).matches();
    }

    /** Without a weekday before it. */
    private String withoutWeekday(String text) {
        int end = text.indexOf(' ');
        String first = end < 0 ? "" : text.substring(0, end).replaceAll("[.,]", "");
        return weekdays.contains(first) ? text.substring(end + 1).strip() : text;
    }

    private boolean hasMonth(String text) {
        int found = 0;
        String[] parts = text.split("[\\s,]+");
        for (String part : parts) {
            boolean stop = part.endsWith(".");
            String word = stop ? part.substring(0, part.length() - 1) : part;
            if (months.contains(word)) {
                found++;
            } else if (!weekdays.contains(word) && !PART.matcher(part).matches() && !(stop && DAY.matcher(word).matches())) {
                return false;
            }
        }
        // A month alone is a word like any other ("May").
        boolean dayToo = found == 2 && weekdays.contains(parts[0].replace(".", ""));
        return (found == 1 || dayToo) && parts.length > 1;
    }
}
