package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of hyphens that a form in a mail draws around its questions: they go with the question, not with the answer. */
public final class RuledLines {
    private RuledLines() {
    }

    /**
     * The labels, which come in order, each with the ruled lines right above and below it; a line between two is the upper one's.
     *
     * @param end where the post's own words end: a ruled line below is its footer's
     */
    public static List<QuestionLabel> with(PostText postText, List<QuestionLabel> labels, int end) {
        List<QuestionLabel> with = new ArrayList<>();
        int taken = 0;
        for (QuestionLabel label : labels) {
            int least = taken;
            boolean before = label.answer() == label.to();
            int from = rule(postText, postText.lineAt(label.from()) - 1, -1).map(PostLine::from).filter(at -> at >= least).orElse(label.from());
            Optional<PostLine> below = before ? rule(postText, postText.lineAt(label.to() - 1) + 1, 1) : Optional.empty();
            int to = below.filter(line -> line.to() <= end && postText.blank(label.to(), line.from())).map(PostLine::to).orElse(label.to());
            with.add(new QuestionLabel(from, to, before ? to : label.answer(), label.questions(), label.rule(), label.measure(), label.may()));
            taken = Math.max(to, label.answer());
        }
        return with;
    }

    /** The first line that is not blank, in a direction, if it is a ruled one. */
    private static Optional<PostLine> rule(PostText postText, int line, int step) {
        int at = line;
        while (at >= 0 && at < postText.lines().size() && postText.lines().get(at).blank()) {
            at += step;
        }
        return at < 0 || at >= postText.lines().size() ? Optional.empty() : Optional.of(postText.lines().get(at)).filter(PostLine::rules);
    }
}
