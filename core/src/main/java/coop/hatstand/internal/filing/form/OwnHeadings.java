package coop.hatstand.internal.filing.form;

import coop.hatstand.internal.filing.heading.FormOutline;
import coop.hatstand.internal.filing.mark.IndexedQuestion;
import coop.hatstand.internal.filing.text.QuestionNumbering;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells headings that respondents put into their answers, though they stand no deeper than the questions: with words below, between two questions
 * of one level, and in no other form; where there is only one form, between two numbers that go on although other sections' numbers start anew.
 */
final class OwnHeadings {
    private OwnHeadings() {
    }

    /**
     * @param several whether there are other forms
     * @param others the headings of the other forms, by their words
     */
    static Set<FormOutline.Node> of(FormOutline formOutline, Map<FormOutline.Node, IndexedQuestion> asked, boolean several, Set<List<String>> others) {
        Set<FormOutline.Node> own = new HashSet<>();
        List<FormOutline.Node> questions = formOutline.nodes().stream().filter(asked::containsKey).toList();
        boolean restarts = questions.stream().skip(1).anyMatch(node -> node.header().number().filter("1"::equals).isPresent());
        for (int i = 0; i + 1 < questions.size(); i++) {
            FormOutline.Node before = questions.get(i);
            FormOutline.Node after = questions.get(i + 1);
            boolean goesOn = restarts && before.header().number().isPresent() && after.header().number().filter(n -> QuestionNumbering.follows(before.header().number().get(), n)).isPresent();
            if (before.header().level() == after.header().level() && (several || goesOn)) {
                formOutline.nodes().subList(before.place() + 1, after.place()).stream()
                        .filter(node -> !node.empty() && !(several && others.contains(node.header().words()))).forEach(own::add);
            }
        }
        return own;
    }
}
