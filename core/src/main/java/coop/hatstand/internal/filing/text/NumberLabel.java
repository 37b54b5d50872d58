package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.PlainDigits;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A label at the start of a line that names questions by number, such as {@code 2.}, {@code Q4:}, {@code **03\.}, {@code 1 and 2)} or
 * {@code Re: question 2.}
 *
 * @param kind how it names them
 * @param numbers the numbers it names, without leading zeros, with a sub-letter where there is one
 * @param end the offset in the line after the label
 * @param style what the label looks like but for its numbers; labels of one list share it
 */
public record NumberLabel(Kind kind, List<String> numbers, int end, String style) {

    /** How a label names its questions, by trust. */
    public enum Kind {
        /** With the word: "question 2", "Q2". */
        WORDED,
        /** With a mark after the number: "2.", "2)", "2:", "2 -". */
        MARKED,
        /** A number and then the words. */
        BARE
    }

    private static final String NUMBER = "#?0*(?:[1-9]\\d{0,2}|0)(?:\\.\\d{1,2}(?!\\d))*(?:[a-z](?![\\p{L}\\p{N}])|\\s[a-z](?=[).:])|\\([a-z](?=\\)))?";
    private static final int FARTHEST = 80;
    private static final int NONE = -1;
    private static final Pattern START = Pattern.compile(
            "\\s*(?:[-*+•]\\s+)?(?:[\\p{So}\\u2190-\\u21FF\\u27A1\\uFE0F]+\\s*)?(?:#{1,6}(?=[\\s*_])\\s*|#{2,6}(?=\\d))?[*_]{0,3}[(\\[]?\\s*");
    /** A word that joins a label to what was said before: "And 3 - …", "Edit: 10. …". */
    private static final Pattern LINKING = Pattern.compile(CueWords.any("linking") + "(?![\\p{L}\\p{N}])[,:]?\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBERS;
    private static final Pattern MARK = Pattern.compile("\\s*(?:[*_]{1,3})?\\s*([ºª°]?\\\\?[.):\\]]+(?:[-–—](?=\\s))?|/(?=\\s)|\\uFE0F?\\u20E3[.):]?|[-=]>|[→=](?=\\s)|[-–—](?=\\s|\\p{Lu}))(?:[*_]{1,3}(?=\\s|$))?\\s*");
    /** What may stand after a number that a word came before. */
    private static final Pattern SOFT_MARK = Pattern.compile("(?:[*_]{1,3}(?=\\W|$))?[,;](?=\\s|$)\\s*|[*_]{1,3}(?=\\s|$)\\s*");
    /** Two or more around a number make it bold: "**4** We talk". */
    private static final Pattern BOLD = Pattern.compile("(?:\\*\\*|__)(?=\\s|$)\\s*");
    private static final Pattern RANGE = Pattern.compile("(?:[-–—]|" + CueWords.any("through") + ")\\s*(?:" + CueWords.any("question") + "|" + CueWords.any("letter") + ")?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ONE = Pattern.compile(NUMBER, Pattern.CASE_INSENSITIVE);

    static {
        String joint = "\\s*(?:[,&+]|/(?!\\s)|(?<=\\s)/|[-–—]|\\b%s\\b)+\\s*";
        NUMBERS = Pattern.compile(
                NUMBER + "(?:" + joint.formatted(CueWords.any("joint")) + "(?:(?:" + CueWords.any("question") + ")\\s*|" + CueWords.any("letter") + ")?" + NUMBER + "(?![\\p{L}\\p{N}]))*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static final Pattern WORD = Pattern.compile(
            "(?:(?:" + CueWords.any("regarding") + ")\\s*[:.]?\\s*)?(?:" + CueWords.any("article") + "\\s+)?(?:(?:" + CueWords.any("question") + "|"
                    + CueWords.any("point") + "|" + CueWords.any("answer") + ")\\s*(?:" + CueWords.any("number") + ")?\\s*[-#:.]?\\s*(?:[(\\[](?=\\d))?|" + CueWords.any("letter") + "(?:[-#.]?\\s?|:(?=\\d)))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "No. 3: …": the word for a number alone, which needs a mark behind it. */
    private static final Pattern COUNT = Pattern.compile(CueWords.any("number") + "\\s*(?=\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INLINE = Pattern.compile(CueWords.any("regarding") + "[.:]?\\s+(?:" + CueWords.any("article") + "\\s+)?(?:" + CueWords.any("number") + "\\s*)?[(\\[]?(?=#?\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What tells of a question instead of answering it: "Question 4 made me laugh". */
    private static final Pattern PREDICATE = Pattern.compile("\\s*+" + CueWords.any("predicate") + "(?![\\p{L}\\p{N}])");
    private static final Pattern BOLD_BEFORE = Pattern.compile(".*(?:\\*\\*|__)");
    private static final Pattern SPACED_LETTER = Pattern.compile("(?:.*\\s)?" + CueWords.any("letter") + "\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MONTH = Pattern.compile("\\s*\\p{P}?\\s*" + months() + "(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The label a line starts with, if it has one. */
    public static Optional<NumberLabel> at(String written) {
        if (!holdsDigit(written)) {
            return Optional.empty();
        }
        String line = PlainDigits.of(written, FARTHEST);
        int first = Character.isLetterOrDigit(line.charAt(0)) ? 0 : end(START, line, 0, 0);
        int enclosed = first < line.length() ? PlainDigits.enclosed(line.charAt(first)) : 0;
        if (enclosed > 0) {
            return Optional.of(new NumberLabel(Kind.MARKED, List.of(Integer.toString(enclosed)), space(line, end(MARK, line, first + 1, first + 1)), "①"));
        }
        int at = end(LINKING, line, first, first);
        boolean linked = at > first;
        int word = end(WORD, line, at, NONE);
        boolean worded = word != NONE && number(line, word);
        int inline = worded ? NONE : end(INLINE, line, at, NONE);
        boolean regards = inline != NONE;
        int count = worded || regards ? NONE : end(COUNT, line, at, NONE);
        boolean counted = count != NONE;
        int from = worded ? word : regards ? inline : counted ? count : at;
        if (from == line.length() || !number(line, from)) {
            return Optional.empty();
        }
        Matcher numbers = NUMBERS.matcher(line).region(from, line.length());
        if (!numbers.lookingAt()) {
            return Optional.empty();
        }
        List<String> named = numbers(numbers.group());
        Matcher mark = MARK.matcher(line).region(numbers.end(), line.length());
        Matcher soft = SOFT_MARK.matcher(line).region(numbers.end(), line.length());
        boolean marked = mark.lookingAt() && (!regards || mark.group().contains(":") || mark.group().contains(">") || mark.group().endsWith(") ") || capital(line, mark.end()));
        boolean bold = first > 0 && BOLD_BEFORE.matcher(line.substring(0, first).stripTrailing()).matches() && BOLD.matcher(line).region(numbers.end(), line.length()).lookingAt();
        boolean softly = !marked && (worded || regards || bold) && soft.lookingAt();
        int end = marked ? mark.end() : softly ? soft.end() : numbers.end();
        boolean spaced = worded && !marked && SPACED_LETTER.matcher(line).region(at, word).matches();
        if (named.isEmpty() || spaced || (regards || linked && !worded) && !marked && !softly || counted && !colon(mark, marked) || !marked && !softly && !freestanding(line, at, end, worded)
                || marked && quantity(line, mark, named)
                || !worded && !marked && MONTH.matcher(line).region(numbers.end(), line.length()).lookingAt()) {
            return Optional.empty();
        }
        Kind kind = worded ? Kind.WORDED : marked || softly ? Kind.MARKED : Kind.BARE;
        String style = line.substring(0, first).strip() + (worded ? "Q" : regards ? "R" : "") + (marked ? mark.group().strip() : "");
        return Optional.of(new NumberLabel(kind, named, space(line, end), style));
    }

    private static boolean capital(String line, int at) {
        return at < line.length() && Character.isUpperCase(line.codePointAt(at));
    }

    /** Where a pattern's match at a place ends; {@code none} if there is none. */
    private static int end(Pattern pattern, String line, int at, int none) {
        Matcher matcher = pattern.matcher(line).region(at, line.length());
        return matcher.lookingAt() ? matcher.end() : none;
    }

    /** Whether a line has a digit near its start; most lines have none, and need no closer look. */
    private static boolean holdsDigit(String line) {
        int farthest = Math.min(line.length(), FARTHEST);
        for (int i = 0; i < farthest; i++) {
            char c = line.charAt(i);
            if (c >= '0' && c <= '9' || c > '\u007f' && (Character.isDigit(c) || PlainDigits.enclosed(c) > 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean colon(Matcher mark, boolean marked) {
        return marked && !mark.group().strip().startsWith(".");
    }

    private static boolean number(String line, int at) {
        return at == line.length() || line.charAt(at) == '#' || line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    /** The months' names in the languages that label words are known in: "2 May" is a date. */
    private static String months() {
        return Stream.of("en", "fr", "es").map(Locale::forLanguageTag)
                .flatMap(locale -> Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, locale)))
                .distinct().collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A number without a mark is a label only if the word came before it, or a word with a capital comes after. */
    private static boolean freestanding(String line, int at, int end, boolean worded) {
        if (end == line.length()) {
            return worded;
        }
        if (worded && PREDICATE.matcher(line).region(end, line.length()).lookingAt()) {
            return false;
        }
        int next = line.codePointAt(end);
        if (worded || line.startsWith("#", at)) {
            return !Character.isLetterOrDigit(next);
        }
        String rest = line.substring(end);
        return rest.matches("(?s)[*_]{0,3}\\s+[*_\"“'(]*\\p{Lu}.*") || rest.matches("\\s*[*_]{1,3}\\s*");
    }

    /** "3.5 million", "10:30" and the like: digits right behind the mark. */
    private static boolean quantity(String line, Matcher mark, List<String> named) {
        return mark.end() < line.length() && Character.isDigit(line.charAt(mark.end())) && mark.group().strip().length() == mark.group().length()
                && named.size() == 1;
    }

    private static int space(String line, int at) {
        int end = at;
        while (end < line.length() && Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static List<String> numbers(String named) {
        if (plain(named)) {
            return List.of(named);
        }
        // A letter with a blank before it counts only with a mark behind it.
        String list = named + ")";
        List<String> numbers = new ArrayList<>();
        int last = 0;
        for (Matcher one = ONE.matcher(list); one.find(); last = one.end()) {
            String joint = list.substring(last, one.start()).strip();
            String number = one.group().toLowerCase(Locale.ROOT).replaceAll("[\\s(]", "").replaceFirst("^#?0*(?=\\d)", "");
            boolean range = RANGE.matcher(joint).matches();
            if (range && !numbers.isEmpty() && number.matches("\\d+") && numbers.get(numbers.size() - 1).matches("\\d+")) {
                fill(numbers, Integer.parseInt(number));
            } else {
                numbers.add(number);
            }
        }
        return List.copyOf(numbers);
    }

    /** Whether it is one number, written as usual. */
    private static boolean plain(String named) {
        int at = 0;
        while (at < named.length() && named.charAt(at) >= '0' && named.charAt(at) <= '9') {
            at++;
        }
        return at == named.length() && named.charAt(0) != '0';
    }

    private static void fill(List<String> numbers, int to) {
        int from = Integer.parseInt(numbers.get(numbers.size() - 1)) + 1;
        if (to < from || to - from > 50) {
            numbers.clear();
        } else {
            for (int n = from; n <= to; n++) {
                numbers.add(Integer.toString(n));
            }
        }
    }
}
