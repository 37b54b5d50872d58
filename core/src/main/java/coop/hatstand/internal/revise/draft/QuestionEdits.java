package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Question;
import coop.hatstand.document.Section;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.DraftOutline;
import coop.hatstand.revise.Edit;
import java.util.ArrayList;
import java.util.List;

/** Applies edits to the wording of questions. */
final class QuestionEdits {
    private final BriefingEditor editor;

    QuestionEdits(BriefingEditor editor) {
        this.editor = editor;
    }

    void apply() {
        editor.questions.replaceAll(this::worded);
    }

    private Question worded(Question question) {
        if (editor.before.section(question.id()).isEmpty()) {
            return question;
        }
        if (editor.after.section(question.id()).isEmpty()) {
            editor.notice("question-gone", question.number(), question.text());
            return question;
        }
        List<String> before = parts(editor.before, question.id());
        List<String> after = parts(editor.after, question.id());
        if (after.equals(before)) {
            return question;
        }
        if (after.get(0).isEmpty()) {
            editor.notice("question-empty", question.number(), question.text());
            return question;
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            boolean same = i < question.parts().size() && i < before.size() && after.get(i).equals(before.get(i));
            parts.add(same ? question.parts().get(i) : after.get(i));
        }
        boolean whole = parts.size() == 1;
        String text = String.join(" ", parts);
        editor.edit(Edit.Kind.QUESTION, question.number(), String.join(" ", before), String.join(" ", after));
        return new Question(question.id(), question.number(), question.section(), text, whole ? List.of() : parts);
    }

    /** The heading's text and the sub-questions below it, without any that were cleared. */
    private static List<String> parts(DraftOutline draftOutline, String id) {
        Section section = draftOutline.section(id).orElseThrow();
        List<String> parts = new ArrayList<>(List.of(ComparableText.inlineWords(section.heading().words())));
        draftOutline.facts(id).stream().map(fact -> ComparableText.inlineWords(fact.value())).filter(words -> !words.isEmpty()).forEach(parts::add);
        return parts;
    }
}
