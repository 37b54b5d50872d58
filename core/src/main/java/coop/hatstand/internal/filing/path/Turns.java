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
import java.util.stream.IntStream;

/**
 * Cuts an answer where a paragraph turns to another question without naming it: what follows stays unfiled, with that question as a hint. In a
 * numbered list each item names its own, so nothing is cut there. Below the last of several answers, of which each other is one paragraph, what is
 * set apart is more often about something else than it goes on.
 */
final class Turns {
    private static final Set<String> LISTED = Set.of("list number", "number", "letter");
    private static final Set<String> LONG = Set.of("quotation", "quoted answer", "question just asked", "heading", "list number");

    private Turns() {
    }

    /** The labels, with one that names nothing for sure at each turn. */
    static List<QuestionLabel> cut(PostText postText, List<QuestionLabel> questionLabels, Subjects subjects, int end) {
        List<QuestionLabel> cut = new ArrayList<>();
        for (int i = 0; i < questionLabels.size(); i++) {
            QuestionLabel questionLabel = questionLabels.get(i);
            cut.add(questionLabel);
            boolean last = i + 1 == questionLabels.size();
            int to = last ? end : questionLabels.get(i + 1).from();
            Optional<QuestionLabel> turn = questionLabel.questions().isEmpty() || LISTED.contains(questionLabel.rule()) ? Optional.empty() : turn(postText, questionLabel, to, subjects);
            turn.or(() -> last ? apart(postText, questionLabels, end) : Optional.empty()).ifPresent(cut::add);
        }
        return cut;
    }

    /** The first paragraph below the last answer's own, where every other answer is one paragraph. */
    private static Optional<QuestionLabel> apart(PostText postText, List<QuestionLabel> questionLabels, int end) {
        int last = questionLabels.size() - 1;
        boolean brief = questionLabels.stream().noneMatch(questionLabel -> LONG.contains(questionLabel.rule()))
                && IntStream.range(0, last).allMatch(i -> second(postText, questionLabels.get(i), questionLabels.get(i + 1).from()).isEmpty());
        return last > 0 && brief ? second(postText, questionLabels.get(last), end).map(line -> new QuestionLabel(line.from(), line.from(), line.from(), List.of(), "unfiled.uncertain", 0)) : Optional.empty();
    }

    /** The line where an answer's second paragraph starts, if it has one that is not led on to. */
    private static Optional<PostLine> second(PostText postText, QuestionLabel questionLabel, int end) {
        boolean said = false;
        for (int i = postText.lineAt(questionLabel.to()); i < postText.lines().size() && postText.lines().get(i).from() < end; i++) {
            PostLine postLine = postText.lines().get(i);
            if (said && postLine.blank() && i + 1 < postText.lines().size() && postText.lines().get(i + 1).from() < end && postText.lines().get(i + 1).open()) {
                boolean led = postText.text().substring(0, postLine.from()).stripTrailing().endsWith(":");
                boolean prose = postText.lines().get(i + 1).indent() == 0 && Character.isLetter(postText.lines().get(i + 1).text().charAt(0));
                return led || !prose ? Optional.empty() : Optional.of(postText.lines().get(i + 1));
            }
            said |= postLine.open() && !postText.blank(Math.max(postLine.from(), questionLabel.to()), Math.max(postLine.to(), questionLabel.to()));
        }
        return Optional.empty();
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
