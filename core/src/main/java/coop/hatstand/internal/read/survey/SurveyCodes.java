package coop.hatstand.internal.read.survey;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The codes that LimeSurvey gives its questions, which it writes before the headings or instead of them. */
final class SurveyCodes {
    private static final String CODE = "[A-Za-z][A-Za-z0-9_]{0,40}(?:\\[[A-Za-z0-9_]{1,40}\\])*";
    private static final Pattern BEFORE = Pattern.compile("(?<code>" + CODE + ")\\. (?<words>\\S.*)", Pattern.DOTALL);
    private static final Pattern ALONE = Pattern.compile("(?=.*\\d)" + CODE);
    private static final Pattern TIMING = Pattern.compile("interviewtime|grouptime\\d+|(?<code>.+)time");

    private static final int FEWEST = 3;

    private SurveyCodes() {
    }

    /**
     * The headings without the codes before them, if they still differ without and every heading has one; or every one that may be a question's, of
     * which then only those without a number go, since the others number the questions.
     *
     * @param other tells a heading that is no question's
     */
    static List<String> withoutCodes(List<String> headings, Predicate<String> other) {
        boolean all = !headings.isEmpty() && headings.stream().allMatch(heading -> BEFORE.matcher(heading).matches());
        boolean questions = headings.stream().filter(heading -> BEFORE.matcher(heading).matches()).count() >= FEWEST
                && headings.stream().allMatch(heading -> BEFORE.matcher(heading).matches() || other.test(heading));
        List<String> words = all || questions ? headings.stream().map(heading -> without(heading, all)).toList() : headings;
        return words.stream().distinct().count() == words.size() ? words : headings;
    }

    private static String without(String heading, boolean numbersToo) {
        Matcher before = BEFORE.matcher(heading);
        return before.matches() && (numbersToo || !isCode(before.group("code"))) ? before.group("words") : heading;
    }

    static boolean isCode(String heading) {
        return ALONE.matcher(heading).matches();
    }

    /** Whether a code is of a column that tells how long an answer to another took. */
    static boolean isTiming(String heading, List<String> headings) {
        Matcher timing = TIMING.matcher(heading.toLowerCase(Locale.ROOT));
        return timing.matches() && (timing.group("code") == null || isCode(heading) && headings.stream().anyMatch(timing.group("code")::equalsIgnoreCase));
    }
}
