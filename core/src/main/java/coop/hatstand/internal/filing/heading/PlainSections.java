package coop.hatstand.internal.filing.heading;

import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuestionText;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Headings that nothing marks as such: a short line right above a list that starts over, "Part B: practice". */
public final class PlainSections {
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
}
