package coop.hatstand.internal.filing.form;

import coop.hatstand.briefing.Question;
import coop.hatstand.internal.filing.heading.FormOutline;
import coop.hatstand.internal.filing.mark.IndexedQuestion;
import coop.hatstand.internal.filing.mark.QuestionIndex;
import coop.hatstand.internal.filing.text.QuestionText;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All the forms of a briefing together: their questions, joined to those known from elsewhere, and each form cut at its headings. */
public final class Forms {
    private static final double SAME = 0.75;
    private final Map<Integer, FormOutline> byIndex = new HashMap<>();
    private final List<FormQuestion> found;
    /** In how many forms each heading stands, by its words. */
    private final Map<List<String>, Integer> headings = new HashMap<>();
    private final Map<FormOutline.Node, IndexedQuestion> asked = new IdentityHashMap<>();
    private final Map<IndexedQuestion, FormGuidance> guidance = new HashMap<>();
    private final List<Question> questions;
    private final boolean templated;
    /** What was told of each question below its heading. */
    private final Set<List<String>> told = new HashSet<>();

    /**
     * @param outlines the forms
     * @param known the questions known from elsewhere
     */
    public Forms(List<FormOutline> outlines, List<Question> known) {
        outlines.forEach(formOutline -> byIndex.put(formOutline.index(), formOutline));
        outlines.forEach(formOutline -> formOutline.nodes().stream().map(node -> node.header().words()).distinct().forEach(words -> headings.merge(words, 1, Integer::sum)));
        List<FormQuestion> all = FormQuestions.of(outlines);
        QuestionEvidence evidence = new QuestionEvidence(outlines, all, known.isEmpty());
        templated = evidence.template();
        found = all.stream().filter(evidence::speaksFor).toList();
        questions = new ArrayList<>(known);
        QuestionIndex before = new QuestionIndex(known);
        List<String> numbers = numbers(known);
        for (int i = 0; i < found.size(); i++) {
            FormQuestion question = found.get(i);
            FormGuidance shared = shared(question);
            Optional<IndexedQuestion> same = before.alike(WordLikeness.words(question.text()), SAME).map(QuestionIndex.Match::asked);
            IndexedQuestion one = same.isPresent() ? same.get() : IndexedQuestion.of(fresh(question, numbers.get(i), shared));
            guidance.putIfAbsent(one, shared);
            question.places().forEach(at -> asked.put(at.node(), one));
        }
    }

    /** Whether headings that ask nothing are taken for the questions, since the forms share them. */
    public boolean templated() {
        return templated;
    }

    /** The questions known from elsewhere, and those that only forms ask. */
    public List<Question> questions() {
        return List.copyOf(questions);
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('a' + index)) : "-" + (index + 1);
    }

    /** A form's passages, if it has headings that ask any of the questions. */
    public Optional<FormCutter> cut(int post) {
        return Optional.ofNullable(byIndex.get(post)).filter(o -> o.nodes().stream().anyMatch(asked::containsKey))
                .map(formOutline -> new FormCutter(formOutline, asked, guidance, told, new AnswerExtent(formOutline, asked::containsKey, byIndex.size() > 1, words -> headings.get(words) > 1)).cut());
    }

    private static FormGuidance shared(FormQuestion question) {
        FormGuidance shared = new FormGuidance(question.asks());
        question.places().forEach(at -> shared.add(at.outline().postText(), at.from(), at.to()));
        return shared;
    }

    /** A new question; a list below a heading that does not ask goes on with it. */
    private Question fresh(FormQuestion question, String number, FormGuidance shared) {
        FormQuestion.At at = question.places().get(0);
        String below = at.outline().postText().text().substring(at.from(), shared.end(at.outline().postText(), at.from(), at.to()));
        String text = question.text();
        if (!question.asks() && FormGuidance.list(below)) {
            text += " " + QuestionText.plain(at.outline().postText(), below.strip());
        }
        Question fresh = new Question("q" + (questions.size() + 1), number, question.section(), text, QuestionText.parts(text));
        questions.add(fresh);
        return fresh;
    }

    /** The forms' own numbers if they tell all questions apart, or do within their sections; else their order. */
    private List<String> numbers(List<Question> known) {
        boolean all = found.stream().allMatch(q -> q.number().isPresent());
        long different = found.stream().map(q -> q.section().orElse("") + "\n" + q.number().orElse("")).distinct().count();
        if (all && known.isEmpty() && different == found.size()) {
            return found.stream().map(q -> q.number().get()).toList();
        }
        List<String> numbers = new ArrayList<>();
        int number = known.size();
        int sub = 0;
        for (int i = 0; i < found.size(); i++) {
            boolean goesOn = i > 0 && found.get(i).sub() && found.get(i - 1).sub() && found.get(i).section().equals(found.get(i - 1).section());
            sub = goesOn ? sub + 1 : 0;
            number += goesOn ? 0 : 1;
            numbers.add(number + (found.get(i).sub() ? letter(sub) : ""));
        }
        return numbers;
    }
}
