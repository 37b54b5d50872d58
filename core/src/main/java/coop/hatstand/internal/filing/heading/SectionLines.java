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

/** Lines of a form that say by their word and number that they head a part of it: "Section 2: Costs", "PART B", "Chapitre 3 – Le registre". */
final class SectionLines {
    /** Below the headings that are marked as such, above the lines that ask. */
    private static final int LEVEL = FormHeading.BOLD - 1;
    private static final Pattern SECTION = Pattern.compile(
            "\\s*" + CueWords.any("section") + "\\s+(?:\\d{1,2}|[A-Z]|[IVX]{1,5})(?:\\s*[.:)–—-]+\\s*[^" + QuestionMark.ANY + "]{0,80}|\\s*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SectionLines() {
    }

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
