package coop.hatstand.internal.filing.heading;

import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuestionText;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Headings that nothing marks as such: a short line right above a list that starts over, or one with the word for a section. */
public final class PlainSections {
    /** Below the headings that are marked as such, above the lines that ask. */
    private static final int LEVEL = FormHeading.BOLD - 1;
    private static final Pattern SECTION = Pattern.compile(
            "\\s*" + CueWords.any("section") + "\\s+(?:\\d{1,2}|[A-Z]|[IVX]{1,5})(?:\\s*[.:)–—-]+\\s*[^" + QuestionMark.ANY + "]{0,80}|\\s*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST_WORDS = 12;
    /** "Hello. First about the boats:": what stands before on the line does not head the list. */
    private static final Pattern SENTENCE = Pattern.compile("^.*[.!]\\s+(?=[^.!]*:$)");

    private PlainSections() {
    }

    /** The heading right above a line, if there is one. */
    public static Optional<FormHeading> above(PostText postText, int line) {
        int at = line - 1;
        while (at >= 0 && postText.lines().get(at).blank()) {
            at--;
        }
        if (at < 0 || !postText.lines().get(at).open() || at > 0 && !postText.lines().get(at - 1).blank()) {
            return Optional.empty();
        }
        PostLine heading = postText.lines().get(at);
        String text = SENTENCE.matcher(QuestionText.plain(postText, heading.text())).replaceFirst("").replaceFirst("\\s*:$", "");
        List<String> words = WordLikeness.words(text);
        boolean plain = !words.isEmpty() && words.size() <= MOST_WORDS && !QuestionMark.in(text) && !text.endsWith(".") && !text.endsWith(",");
        return plain ? Optional.of(new FormHeading(at, at + 1, postText.start(at + 1), FormHeading.PLAIN, Optional.empty(), text, words)) : Optional.empty();
    }

    /** The lines of a form that head a part of it by their word and number: "Section 2: Costs", "PART B", "Chapitre 3 – Le registre". */
    static List<FormHeading> of(PostText postText) {
        List<FormHeading> formHeadings = new ArrayList<>();
        for (int i = 0; i < postText.lines().size(); i++) {
            PostLine postLine = postText.lines().get(i);
            boolean alone = i == 0 || postText.lines().get(i - 1).blank();
            if (postLine.open() && alone && SECTION.matcher(postLine.text()).matches()) {
                String text = QuestionText.plain(postText, postLine.text());
                formHeadings.add(new FormHeading(i, i + 1, postText.start(i + 1), LEVEL, Optional.empty(), text, WordLikeness.words(text)));
            }
        }
        return formHeadings;
    }
}
