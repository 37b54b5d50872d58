package coop.hatstand.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The codes that LimeSurvey gives its questions, which it writes before the headings or instead of them. */
final class SurveyCodes {
    private static final String CODE = "[A-Za-z][A-Za-z0-9_]{0,40}(?:\\[[A-Za-z0-9_]{1,40}\\])*";
    private static final Pattern BEFORE = Pattern.compile("(?<code>" + CODE + ")\\. (?<words>\\S.*)", Pattern.DOTALL);
    private static final Pattern ALONE = Pattern.compile("(?=.*\\d)" + CODE);
    private static final Pattern TIMING = Pattern.compile("interviewtime|grouptime\\d+|(?<code>.+)time");

    private SurveyCodes() {
    }

    /** The headings without the codes before them, if every heading has one and they still differ without. */
    static List<String> withoutCodes(List<String> headings) {
        boolean all = !headings.isEmpty() && headings.stream().allMatch(heading -> BEFORE.matcher(heading).matches());
        List<String> words = all ? headings.stream().map(heading -> BEFORE.matcher(heading).replaceFirst("${words}")).toList() : headings;
        return words.stream().distinct().count() == words.size() ? words : headings;
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
