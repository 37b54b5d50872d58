package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Lines of hyphens that a form in a mail draws around its questions: they go with the question, not with the answer. */
public final class RuledLines {
    private final PostText postText;
    private final TreeMap<Integer, PostLine> rules = new TreeMap<>();

    private RuledLines(PostText postText, int end) {
        this.postText = postText;
        postText.lines().stream().filter(postLine -> postLine.to() <= end && postLine.rules()).forEach(postLine -> rules.put(postLine.from(), postLine));
    }

    /**
     * The marks, which come in order, each with the ruled lines right above and below it; a line between two is the upper one's.
     *
     * @param end where the post's own words end: a ruled line below is its footer's
     */
    public static List<QuestionLabel> with(PostText postText, List<QuestionLabel> questionLabels, int end) {
        RuledLines ruled = new RuledLines(postText, end);
        if (ruled.rules.isEmpty()) {
            return questionLabels;
        }
        List<QuestionLabel> with = new ArrayList<>();
        int taken = 0;
        for (QuestionLabel questionLabel : questionLabels) {
            QuestionLabel ruledMark = ruled.with(questionLabel, taken);
            with.add(ruledMark);
            taken = Math.max(ruledMark.to(), ruledMark.answer());
        }
        return with;
    }

    private QuestionLabel with(QuestionLabel questionLabel, int taken) {
        var above = rules.lowerEntry(questionLabel.from());
        var below = rules.ceilingEntry(questionLabel.to());
        int from = above != null && above.getKey() >= taken && blank(above.getValue().to(), questionLabel.from()) ? above.getKey() : questionLabel.from();
        int to = below != null && questionLabel.answer() == questionLabel.to() && blank(questionLabel.to(), below.getKey()) ? below.getValue().to() : questionLabel.to();
        return new QuestionLabel(from, to, questionLabel.answer() == questionLabel.to() ? to : questionLabel.answer(), questionLabel.questions(), questionLabel.rule(), questionLabel.measure());
    }

    private boolean blank(int from, int to) {
        return from <= to && postText.blank(from, to);
    }
}
