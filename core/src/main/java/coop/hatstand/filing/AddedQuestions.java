package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Questions that somebody adds below the first ones, going on with their numbers: "Question 9: …?" */
final class AddedQuestions {
    private AddedQuestions() {
    }

    /**
     * The questions found with those added.
     *
     * @param taken where the added ones stand; they are found there again as labels, for what their author says on them
     */
    record Added(List<Question> questions, Set<Found.Taken> taken) {
    }

    /** The questions found with those that are added on some of the sheets. */
    static Added to(Found found, Sources sources, IntPredicate sheets) {
        List<Question> questions = new ArrayList<>(found.questions());
        Set<Found.Taken> taken = new HashSet<>();
        for (int i = 0; i < sources.sheets().size() && !questions.isEmpty(); i++) {
            if (sheets.test(i) && !sources.inForm(i) && found.on(i).isEmpty()) {
                add(i, sources.sheets().get(i), questions, taken);
            }
        }
        return new Added(List.copyOf(questions), Set.copyOf(taken));
    }

    private static void add(int index, Sheet sheet, List<Question> questions, Set<Found.Taken> taken) {
        for (Line line : sheet.lines()) {
            Optional<NumberLabel> label = line.open() && line.text().contains("?") ? NumberLabel.at(line.text()) : Optional.empty();
            String last = questions.get(questions.size() - 1).number();
            boolean next = label.filter(l -> l.kind() == NumberLabel.Kind.WORDED && l.numbers().size() == 1)
                    .filter(l -> Numbering.follows(last, l.numbers().get(0))).isPresent();
            if (next && questions.stream().noneMatch(q -> q.number().equals(label.get().numbers().get(0)))) {
                int end = line.text().lastIndexOf('?') + 1;
                String words = line.text().substring(Math.min(label.get().end(), end), end);
                questions.add(QuestionText.question(questions.size() + 1, label.get().numbers().get(0), Optional.empty(), sheet, words));
                taken.add(new Found.Taken(index, new Span(line.from(), line.from() + end, Span.Role.QUESTION)));
            }
        }
    }
}
