package coop.hatstand.briefing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts who answered which question: distinct people, never answers or likes. Immutable. */
public final class Coverage {
    private final List<Question> questions;
    private final List<Respondent> respondents;
    private final Map<String, Set<String>> peopleByQuestion = new HashMap<>();

    /** The coverage of a briefing. */
    public Coverage(Briefing briefing) {
        questions = briefing.questions();
        Set<String> answered = new HashSet<>();
        for (Response response : briefing.responses()) {
            answered.add(response.respondent());
            response.questions().forEach(q -> peopleByQuestion.computeIfAbsent(q, k -> new LinkedHashSet<>()).add(response.respondent()));
        }
        respondents = briefing.respondents().stream().filter(r -> answered.contains(r.id())).toList();
    }

    /** The people who answered any question, in the briefing's order. */
    public List<Respondent> respondents() {
        return respondents;
    }

    /** Whether somebody answered a question. */
    public boolean answered(Respondent respondent, Question question) {
        return peopleByQuestion.getOrDefault(question.id(), Set.of()).contains(respondent.id());
    }

    /** How many people answered a question. */
    public int people(Question question) {
        return peopleByQuestion.getOrDefault(question.id(), Set.of()).size();
    }

    /** The questions that exactly so many people answered. */
    public List<Question> answeredBy(int people) {
        return questions.stream().filter(question -> people(question) == people).toList();
    }
}
