package coop.hatstand.internal.filing.path;

import coop.hatstand.internal.filing.mark.IndexedQuestion;
import coop.hatstand.internal.filing.mark.QuestionLabel;
import coop.hatstand.internal.filing.mark.Subjects;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts an answer where a paragraph turns to another question without naming it: what follows stays unfiled, with that question as a hint. In a
 * numbered list each item names its own, so nothing is cut there.
 */
final class Turns {
    private static final Set<String> LISTED = Set.of("list number", "number", "letter");

    private Turns() {
    }

    /** The labels, with one that names nothing for sure at each turn. */
    static List<QuestionLabel> cut(PostText postText, List<QuestionLabel> questionLabels, Subjects subjects, int end) {
        List<QuestionLabel> cut = new ArrayList<>();
        for (int i = 0; i < questionLabels.size(); i++) {
            QuestionLabel questionLabel = questionLabels.get(i);
            cut.add(questionLabel);
            if (!questionLabel.questions().isEmpty() && !LISTED.contains(questionLabel.rule())) {
                turn(postText, questionLabel, i + 1 < questionLabels.size() ? questionLabels.get(i + 1).from() : end, subjects).ifPresent(cut::add);
            }
        }
        return cut;
    }

    private static Optional<QuestionLabel> turn(PostText postText, QuestionLabel questionLabel, int end, Subjects subjects) {
        int first = postText.lineAt(questionLabel.to());
        boolean said = false;
        for (int i = first; i < postText.lines().size() && postText.lines().get(i).from() < end; i++) {
            PostLine postLine = postText.lines().get(i);
            boolean starts = postLine.open() && postLine.from() >= questionLabel.to() && i > 0 && postText.lines().get(i - 1).blank();
            Optional<IndexedQuestion> other = starts && said ? subjects.speaksOfAnother(paragraph(postText, i, end), questionLabel.questions()) : Optional.empty();
            if (other.isPresent()) {
                return Optional.of(new QuestionLabel(postLine.from(), postLine.from(), postLine.from(), List.of(), "unfiled.uncertain", 0, other));
            }
            said |= postLine.open() && postLine.to() > questionLabel.to();
        }
        return Optional.empty();
    }

    private static String paragraph(PostText postText, int line, int end) {
        int last = line;
        while (last < postText.lines().size() && !postText.lines().get(last).blank() && postText.lines().get(last).from() < end) {
            last++;
        }
        return postText.text().substring(postText.start(line), Math.min(end, postText.lines().get(last - 1).to()));
    }
}
