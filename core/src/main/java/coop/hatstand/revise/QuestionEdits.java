package coop.hatstand.revise;

import coop.hatstand.briefing.Question;
import coop.hatstand.document.Section;
import java.util.ArrayList;
import java.util.List;

/** Takes over the wording of questions. */
final class QuestionEdits {
    private final Desk desk;

    QuestionEdits(Desk desk) {
        this.desk = desk;
    }

    void apply() {
        desk.questions.replaceAll(this::worded);
    }

    private Question worded(Question question) {
        if (desk.before.section(question.id()).isEmpty()) {
            return question;
        }
        if (desk.after.section(question.id()).isEmpty()) {
            desk.notice("question-gone", question.number(), question.text());
            return question;
        }
        List<String> before = parts(desk.before, question.id());
        List<String> after = parts(desk.after, question.id());
        if (after.equals(before)) {
            return question;
        }
        if (after.get(0).isEmpty()) {
            desk.notice("question-empty", question.number(), question.text());
            return question;
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            boolean same = i < question.parts().size() && i < before.size() && after.get(i).equals(before.get(i));
            parts.add(same ? question.parts().get(i) : after.get(i));
        }
        boolean whole = question.parts().isEmpty() && parts.size() == 1;
        String text = String.join(" ", parts);
        desk.edit(Edit.Kind.QUESTION, question.number(), String.join(" ", before), String.join(" ", after));
        return new Question(question.id(), question.number(), question.section(), text, whole ? List.of() : parts);
    }

    /** The heading's words and the sub-questions below it; those that were cleared are gone. */
    private static List<String> parts(Outline outline, String id) {
        Section section = outline.section(id).orElseThrow();
        List<String> parts = new ArrayList<>(List.of(Look.inlineWords(section.heading().words())));
        outline.facts(id).stream().map(fact -> Look.inlineWords(fact.value())).filter(words -> !words.isEmpty()).forEach(parts::add);
        return parts;
    }
}
