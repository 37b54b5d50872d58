package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.CueWords;
import java.util.regex.Pattern;

/** What a form's template leaves for the answer, and so no answer: nothing, a comment, "your answer here", {@code "<two customers>"}, dots. */
public final class Placeholder {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);
    /** What a template asks for, in angle brackets: {@code "<two customers>"}. */
    private static final Pattern SLOT = Pattern.compile("\\s*<[\\p{L}][^<>@:/]{2,80}>\\s*");
    private static final Pattern FILLER = Pattern.compile(
            "[\\s*_\\[\\](){}<>.…:→➜>-]*(?:" + CueWords.any("placeholder") + "|" + CueWords.any("answer") + "|A(?=:))?[\\s*_\\[\\](){}<>.…:-]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What people write where they will say something later. */
    private static final Pattern NOT_YET = Pattern.compile("[\\s*_\\[\\](){}<>.…:-]*" + CueWords.any("not-yet") + "[\\s*_\\[\\](){}<>.…:!-]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 2000;

    private Placeholder() {
    }

    /** Whether a part of a text is one. */
    public static boolean in(String text, int from, int to) {
        return to - from < LONGEST && is(text.substring(from, to));
    }

    public static boolean is(String text) {
        return text.length() < LONGEST && (notYet(text) || SLOT.matcher(text).matches() || FILLER.matcher(COMMENT.matcher(text).replaceAll("")).matches());
    }

    /** Whether somebody wrote that the answer is still to come: no answer, but words of theirs. */
    public static boolean notYet(String text) {
        return text.length() < LONGEST && NOT_YET.matcher(COMMENT.matcher(text).replaceAll("")).matches();
    }
}
