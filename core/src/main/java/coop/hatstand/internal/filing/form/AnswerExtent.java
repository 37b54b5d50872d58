package coop.hatstand.internal.filing.form;

import coop.hatstand.internal.filing.heading.FormHeading;
import coop.hatstand.internal.filing.heading.FormOutline;
import coop.hatstand.internal.filing.text.QuestionNumbering;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How far an answer goes on below its heading: to the next question, or to a heading that heads other things, above the question's level or of its
 * level. Deeper headings are the respondent's own; so are those no deeper that stand with words below between two questions of one level and in no
 * other form, or, where there is only one form, between two numbers that go on although other sections' numbers start anew.
 */
final class AnswerExtent {
    private final FormOutline outline;
    private final Predicate<FormOutline.Node> asked;
    private final Set<FormOutline.Node> own = new HashSet<>();

    /**
     * @param several whether there are other forms
     * @param shared whether a heading's words stand in another form
     */
    AnswerExtent(FormOutline outline, Predicate<FormOutline.Node> asked, boolean several, Predicate<List<String>> shared) {
        this.outline = outline;
        this.asked = asked;
        List<FormOutline.Node> questions = outline.nodes().stream().filter(asked).toList();
        boolean restarts = questions.stream().skip(1).anyMatch(node -> node.header().number().filter("1"::equals).isPresent());
        for (int i = 0; i + 1 < questions.size(); i++) {
            FormHeading before = questions.get(i).header();
            FormHeading after = questions.get(i + 1).header();
            boolean goesOn = restarts && before.number().isPresent() && after.number().filter(n -> QuestionNumbering.follows(before.number().get(), n)).isPresent();
            if (before.level() == after.level() && (several || goesOn)) {
                outline.nodes().subList(questions.get(i).place() + 1, questions.get(i + 1).place()).stream()
                        .filter(node -> !node.empty() && !(several && shared.test(node.header().words()))).forEach(own::add);
            }
        }
    }

    /** The place of the next heading that ends what stands under this one. */
    int next(int place) {
        FormOutline.Node node = outline.nodes().get(place);
        int next = place + 1;
        while (asked.test(node) && next < outline.nodes().size() && !ends(node, outline.nodes().get(next))) {
            next++;
        }
        return next;
    }

    private boolean ends(FormOutline.Node question, FormOutline.Node node) {
        int level = node.header().level();
        if (!asked.test(node) && (node.folded() && !question.folded() || own.contains(node))) {
            return false;
        }
        Optional<FormHeading> numbers = question.parent().map(outline.nodes()::get).map(FormOutline.Node::header).filter(FormHeading::onlyNumbers);
        int least = numbers.map(FormHeading::level).orElse(question.header().level());
        boolean parted = node.section() && node.place() + 1 < outline.nodes().size() && outline.nodes().get(node.place() + 1).header().lettered();
        return asked.test(node) || parted || level < Math.min(least, FormHeading.BOLD) || level == least && level < FormHeading.BOLD;
    }
}
