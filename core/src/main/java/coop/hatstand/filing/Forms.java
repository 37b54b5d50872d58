package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All the forms of a briefing together: their questions, joined to those known from elsewhere, and each form cut at its headings. */
final class Forms {
    private static final double SAME = 0.75;
    private final List<Outline> outlines;
    private final List<FormQuestion> found;
    private final Map<Outline.Node, Asked> asked = new IdentityHashMap<>();
    private final Map<Asked, Guidance> guidance = new HashMap<>();
    private final List<Question> questions;

    /**
     * @param outlines the forms
     * @param known the questions known from elsewhere
     */
    Forms(List<Outline> outlines, List<Question> known) {
        this.outlines = outlines;
        found = FormQuestions.find(outlines);
        questions = new ArrayList<>(known);
        Questions before = new Questions(known);
        List<String> numbers = numbers(known);
        for (int i = 0; i < found.size(); i++) {
            FormQuestion question = found.get(i);
            Asked one = before.alike(Likeness.words(question.text()), SAME).map(Questions.Match::asked).orElse(null);
            if (one == null) {
                Question fresh = new Question("q" + (questions.size() + 1), numbers.get(i), question.section(), question.text(), Parts.of(question.text()));
                questions.add(fresh);
                one = Asked.of(fresh);
            }
            place(question, one);
        }
    }

    /** The questions known from elsewhere, and those that only forms ask. */
    List<Question> questions() {
        return List.copyOf(questions);
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('a' + index)) : "-" + (index + 1);
    }

    /** A form's passages, if it has headings that ask any of the questions. */
    Optional<FormCutter> cut(int sheet) {
        return outlines.stream().filter(o -> o.index() == sheet && o.nodes().stream().anyMatch(asked::containsKey)).findFirst()
                .map(outline -> new FormCutter(outline, asked, guidance).cut());
    }

    private void place(FormQuestion question, Asked one) {
        Guidance shared = guidance.computeIfAbsent(one, k -> new Guidance());
        for (FormQuestion.At at : question.places()) {
            asked.put(at.node(), one);
            Sheet sheet = at.outline().sheet();
            shared.add(sheet, sheet.start(at.node().header().after()), sheet.start(at.outline().stop(at.node().place())));
        }
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
