package coop.hatstand.filing;

import java.util.regex.Pattern;

/** What a form's template leaves for the answer, and so no answer: nothing, a comment, "your answer here", dots. */
final class Placeholder {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);
    private static final Pattern FILLER = Pattern.compile(
            "[\\s*_\\[\\](){}<>.…:-]*(?:" + CueWords.any("placeholder") + "|" + CueWords.any("answer") + ")?[\\s*_\\[\\](){}<>.…:-]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Placeholder() {
    }

    static boolean is(String text) {
        return text.length() < 2000 && FILLER.matcher(COMMENT.matcher(text).replaceAll("")).matches();
    }
}
