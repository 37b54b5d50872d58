package coop.hatstand.internal.revise.grow;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Matches the questions of a fresh briefing to those of the edited one, and adds new ones. */
final class SameQuestions {
    private static final double ALIKE = 0.6;
    private final List<Question> questions;
    private final List<Question> added = new ArrayList<>();
    private final Map<String, String> same = new LinkedHashMap<>();

    SameQuestions(Briefing base, Briefing edited, Briefing fresh) {
        questions = new ArrayList<>(edited.questions());
        for (Question question : fresh.questions()) {
            Optional<Question> known = find(base.questions(), question).or(() -> find(edited.questions(), question));
            same.put(question.id(), known.map(Question::id).orElseGet(() -> add(question)));
        }
    }

    private static Optional<Question> find(List<Question> questions, Question wanted) {
        String words = MatchablePassage.key(wanted.text());
        return questions.stream().filter(q -> MatchablePassage.key(q.text()).equals(words)).findFirst()
                .or(() -> questions.stream().filter(q -> MatchablePassage.likeness(MatchablePassage.key(q.text()), words) >= ALIKE).findFirst());
    }

    private String add(Question question) {
        String id = FreeIds.free(question.id(), questions.stream().map(Question::id).toList());
        String number = FreeIds.free(question.number(), questions.stream().map(Question::number).toList());
        Question now = new Question(id, number, question.section(), question.text(), question.parts());
        questions.add(now);
        added.add(now);
        return id;
    }

    String id(String freshId) {
        return same.get(freshId);
    }

    List<Question> questions() {
        return List.copyOf(questions);
    }

    /** The new questions. */
    List<Question> added() {
        return List.copyOf(added);
    }
}
