package coop.hatstand.internal.filing.heading;

import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuestionText;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a template sets off in a way of its own, over and over: a paragraph between two rules, a block's title, a list item that stands alone. If most of
 * it asks, and something is said below most of it, all of it is the form's questions, those too that ask nothing in words.
 */
final class RecurringHeadings {
    private static final int FEWEST = 2;
    private static final Pattern ASKS = CueWords.start("interrogative");

    private RecurringHeadings() {
    }

    static List<FormHeading> of(PostText postText) {
        List<FormHeading> boxes = RuledBoxes.of(postText);
        return ask(boxes, postText) ? boxes : TitledBlocks.of(postText).headings();
    }

    /** Whether headings of one look are a form's questions. */
    static boolean ask(List<FormHeading> headings, PostText postText) {
        long asking = headings.stream().filter(heading -> heading.leads() || heading.invites() || ASKS.matcher(heading.text()).lookingAt()).count();
        long answered = IntStream.range(0, headings.size()).filter(i -> said(headings, i, postText)).count();
        return headings.size() >= FEWEST && asking * 2 >= headings.size() && answered * 2 > headings.size();
    }

    private static boolean said(List<FormHeading> headings, int place, PostText postText) {
        int stop = place + 1 < headings.size() ? headings.get(place + 1).line() : postText.lines().size();
        return !postText.blank(headings.get(place).end(), postText.start(stop));
    }

    /** A heading whose words are what stands in its frame. */
    static FormHeading heading(PostText postText, int line, int after, String framed) {
        Optional<NumberLabel> label = NumberLabel.at(framed).filter(one -> one.numbers().size() == 1);
        String text = QuestionText.plain(postText, framed.substring(label.map(NumberLabel::end).orElse(0)));
        return new FormHeading(line, after, postText.start(after), FormHeading.BOLD, label.map(one -> one.numbers().get(0)), text, WordLikeness.words(text), true);
    }
}
