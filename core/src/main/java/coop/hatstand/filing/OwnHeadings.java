package coop.hatstand.filing;

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
    static Set<Outline.Node> of(Outline outline, Map<Outline.Node, Asked> asked, boolean several, Set<List<String>> others) {
        Set<Outline.Node> own = new HashSet<>();
        List<Outline.Node> questions = outline.nodes().stream().filter(asked::containsKey).toList();
        boolean restarts = questions.stream().skip(1).anyMatch(node -> node.header().number().filter("1"::equals).isPresent());
        for (int i = 0; i + 1 < questions.size(); i++) {
            Outline.Node before = questions.get(i);
            Outline.Node after = questions.get(i + 1);
            boolean goesOn = restarts && before.header().number().isPresent() && after.header().number().filter(n -> Numbering.follows(before.header().number().get(), n)).isPresent();
            if (before.header().level() == after.header().level() && (several || goesOn)) {
                outline.nodes().subList(before.place() + 1, after.place()).stream()
                        .filter(node -> !node.empty() && !(several && others.contains(node.header().words()))).forEach(own::add);
            }
        }
        return own;
    }
}
