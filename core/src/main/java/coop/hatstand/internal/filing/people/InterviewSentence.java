package coop.hatstand.internal.filing.people;

import coop.hatstand.internal.filing.words.CueWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one sentence of a letter says of an interview, in the sentence's own words; nothing is worked out. */
final class InterviewSentence {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int FEWEST_DIGITS = 7;
    private static final String EDGE = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    /** A name in capitals, of up to seven words; a capital is one whatever the other flags say. */
    private static final String NAME = "(?-i:\\p{Lu}[\\p{L}\\p{N}&.'’-]*+(?:\\s+(?:(?:of|de|du|des|del|la|le|and|&)\\s+){0,2}(?:\\p{Lu}|\\p{N})[\\p{L}\\p{N}&.'’-]*+){0,6})";
    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\p{N}])" + NAME, FLAGS);
    private static final Pattern ASKER = CueWords.anywhere("asker");
    private static final Pattern MEDIA = CueWords.anywhere("media");
    private static final Pattern OUTLET = Pattern.compile(
            EDGE + CueWords.any("from") + "\\s+(?:the\\s+)?(?:<?https?://(?:www\\.)?([^\\s/>)\\]]+)[^\\s]*|\\[([^\\]]+)\\]\\([^)]*\\)|(?-i:((?:The\\s+)?" + NAME + ")))", FLAGS);
    private static final String RINGS = "(?:" + CueWords.any("rings") + "\\s+" + CueWords.any("us") + "|" + CueWords.any("rings-us") + ")";
    private static final String MEETS = "(?:" + CueWords.any("meets") + "\\s+" + CueWords.any("us") + "|" + CueWords.any("meets-us") + ")";
    private static final Pattern THEY_RING = Pattern.compile(EDGE + RINGS + END, FLAGS);
    private static final Pattern THEY_MEET = Pattern.compile(EDGE + MEETS + END, FLAGS);
    private static final Pattern WE_RING = CueWords.anywhere("we-ring");
    private static final String MONTH = CueWords.any("month");
    private static final String DATE = "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|er|º)?\\s+(?:of\\s+|de\\s+)?" + MONTH + "(?:,?\\s+(?:de\\s+)?\\d{4})?|" + MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,\\s+\\d{4})?)";
    private static final String TIME = "(?:\\d{1,2}[:.]\\d{2}(?:\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|h|hrs))?|\\d{1,2}\\s*(?:am|pm|a\\.m\\.|p\\.m\\.)|\\d{1,2}\\s?(?:h|heures?)(?:\\s?\\d{2})?|(?<=las\\s)\\d{1,2}|(?:half past|quarter past|quarter to)\\s+\\p{L}+|\\p{L}+\\s+o[’']clock)";
    private static final String UNIT = "(?:" + DATE + "|" + CueWords.any("when") + "|" + CueWords.any("day-part") + "|" + TIME + ")" + END;
    private static final Pattern WHEN = Pattern.compile(EDGE + UNIT + "(?:(?:,\\s*|\\s+)(?:" + CueWords.any("clock") + "\\s+){0,2}" + UNIT + "){0,4}", FLAGS);
    private static final Pattern OF = Pattern.compile("\\s(?:of|de|du|from)\\s");
    private static final Pattern CLOCK_ONLY = Pattern.compile("(?:" + TIME + ")" + END, FLAGS);
    private static final Pattern LEADING = Pattern.compile("^on\\s+", FLAGS);
    private static final Pattern ZONE = Pattern.compile(EDGE + TIME + "[\\s,(]{1,3}(" + CueWords.any("zone") + "(?:[+-]\\d{1,2})?)" + END, FLAGS);
    private static final String AMOUNT = "(?:\\d{1,3}|" + CueWords.any("few") + "|" + CueWords.any("figure") + ")";
    private static final Pattern LENGTH = Pattern.compile("(?:" + EDGE + CueWords.any("lasts") + "\\s*){1,2}(?:un\\s+|une\\s+|a\\s+|an\\s+)?(" + AMOUNT + "[\\s-]*" + CueWords.any("unit") + ")" + END
            + "(?!\\s+(?:before|after|earlier|later|late|avant|après|antes|después))|" + EDGE + "(" + AMOUNT + "[\\s-]+" + CueWords.any("unit") + ")\\s+(?:\\p{L}+\\s+)?" + CueWords.any("interview") + END, FLAGS);
    private static final Pattern CHANNEL = CueWords.anywhere("channel");
    private static final Pattern LIVE = CueWords.anywhere("live");
    private static final Pattern NOT_LIVE = CueWords.anywhere("not-live");
    private static final Pattern RECORDED = CueWords.anywhere("recorded");
    private static final String PHONE = "\\+?\\(?\\d[\\d ()/.-]{5,22}\\d";
    private static final Pattern DIGITS = Pattern.compile(PHONE);
    private static final Pattern NUMBER = Pattern.compile(EDGE + CueWords.any("phone-number") + "(?:\\s+(?:is|them|us|me|est|es|the|le|el|au|al|on|at|:)){0,3}:?\\s*(" + PHONE + ")" + END, FLAGS);
    private static final Pattern JOURNALIST = Pattern.compile(EDGE + CueWords.any("journalist") + ",?\\s+(?:called\\s+|named\\s+|is\\s+|est\\s+|es\\s+)?(?-i:(\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:(?:de|van|von|da|del|la)\\s+)?\\p{Lu}[\\p{L}'’-]+){1,3}))", FLAGS);
    private final String sentence;

    InterviewSentence(String sentence) {
        this.sentence = sentence;
    }

    /** What sentences say of something, if they say it in one way only. */
    static Optional<String> only(List<InterviewSentence> sentences, Function<InterviewSentence, Stream<String>> detail) {
        List<String> said = sentences.stream().flatMap(detail).distinct().limit(2).toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    /** Whether it says that somebody rings or meets us, or that we ring somebody. */
    boolean announces() {
        return THEY_RING.matcher(sentence).find() || THEY_MEET.matcher(sentence).find() || WE_RING.matcher(sentence).find();
    }

    /** Whoever the journalist is from, or what is named like a paper or a station. */
    Optional<String> outlet() {
        Matcher m = OUTLET.matcher(sentence);
        Optional<String> named = NAMED.matcher(sentence).results().map(found -> trimmed(found.group())).filter(name -> name.indexOf(' ') > 0 && MEDIA.matcher(name).find()).findFirst();
        if (!m.find() || named.isPresent() && m.group(3) != null && !MEDIA.matcher(m.group(3)).find()) {
            return named;
        }
        return Optional.of(trimmed(Stream.of(1, 2, 3).map(m::group).filter(group -> group != null).findFirst().orElse("")));
    }

    /** A name without the day or the word that only has a capital because the sentence begins with it. */
    private static String trimmed(String name) {
        Matcher day = WHEN.matcher(name);
        String rest = day.lookingAt() ? name.substring(day.end()).strip() : name;
        Matcher of = OF.matcher(rest);
        if (of.find() && !MEDIA.matcher(rest.substring(0, of.start())).find() && MEDIA.matcher(rest.substring(of.end())).find()) {
            return rest.substring(of.end());
        }
        return (rest.indexOf(' ') > 0 ? rest : name).replaceFirst("^(?:On|Our|A|An|So|And|Hi|Next)\\s+", "").replaceFirst("[.,;:'’]+$", "");
    }

    /** Behind what announces it or, if there is no day, with the day that is named before. */
    Optional<String> when() {
        String other = withoutOutlet();
        int said = Stream.of(THEY_RING, THEY_MEET, WE_RING).map(pattern -> pattern.matcher(other)).filter(Matcher::find).map(Matcher::end).findFirst().orElse(0);
        Optional<String> first = when(other, 0);
        return when(other, said).map(behind -> CLOCK_ONLY.matcher(behind).matches() && !behind.equals(first.orElseThrow()) ? first.orElseThrow() + ", " + behind : behind).or(() -> first);
    }

    private static Optional<String> when(String words, int from) {
        Matcher m = WHEN.matcher(words);
        return m.find(from) ? Optional.of(LEADING.matcher(m.group()).replaceFirst("")) : Optional.empty();
    }

    /** Whether it speaks of journalists or interviews, other than in an outlet's name. */
    boolean asks() {
        return ASKER.matcher(withoutOutlet()).find();
    }

    private String withoutOutlet() {
        return outlet().filter(name -> name.indexOf(' ') > 0).map(name -> sentence.replace(name, "_".repeat(name.length()))).orElse(sentence);
    }

    Stream<String> zone() {
        return groups(ZONE);
    }

    Stream<String> length() {
        return groups(LENGTH);
    }

    Stream<String> channel() {
        return CHANNEL.matcher(sentence).results().map(found -> found.group());
    }

    /** The key of what to print: live or recorded. */
    Stream<String> broadcast() {
        Stream<String> live = LIVE.matcher(sentence).find() && !NOT_LIVE.matcher(sentence).find() ? Stream.of("detail.live") : Stream.of();
        return Stream.concat(live, RECORDED.matcher(sentence).find() ? Stream.of("detail.recorded") : Stream.of());
    }

    /** The key of what to print: who calls whom. */
    Stream<String> call() {
        Stream<String> they = THEY_RING.matcher(sentence).find() ? Stream.of("detail.they-call") : Stream.of();
        return Stream.concat(they, WE_RING.matcher(sentence).find() ? Stream.of("detail.we-call") : Stream.of());
    }

    /** The number to call, unless there are several. */
    Stream<String> number() {
        return DIGITS.matcher(sentence).results().filter(found -> isNumber(found.group())).count() > 1 ? Stream.of() : groups(NUMBER).filter(InterviewSentence::isNumber);
    }

    private static boolean isNumber(String digits) {
        return digits.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    Stream<String> journalist() {
        return groups(JOURNALIST).filter(name -> !MEDIA.matcher(name).find());
    }

    private Stream<String> groups(Pattern pattern) {
        return pattern.matcher(sentence).results()
                .map(found -> found.group(1) == null && found.groupCount() > 1 ? found.group(2) : found.group(1)).map(String::strip);
    }
}
