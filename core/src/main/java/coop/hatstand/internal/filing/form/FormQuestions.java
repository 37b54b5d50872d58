package coop.hatstand.internal.filing.form;

import coop.hatstand.internal.filing.heading.FormHeading;
import coop.hatstand.internal.filing.heading.FormOutline;
import coop.hatstand.internal.filing.words.Rarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The questions of forms: their headings, joined form by form.
 *
 * <p>A heading that only heads others is a section; if it leads on ("What do you think of the project's:") the headings below it are its
 * sub-questions.
 */
final class FormQuestions {
    /** Of more only those that several forms ask are aligned with, and a form with more headings not at all: it would take for ever. */
    private static final int MOST = 300;
    private final List<FormOutline> outlines;
    private final Rarity rarity = new Rarity();
    private final List<FormQuestion> found = new ArrayList<>();
    private final Map<List<String>, FormQuestion> byWords = new HashMap<>();
    private final Set<List<String>> answered = new HashSet<>();

    private FormQuestions(List<FormOutline> outlines) {
        this.outlines = outlines;
    }

    /** What may be questions, in the order of the forms. */
    static List<FormQuestion> of(List<FormOutline> outlines) {
        FormQuestions questions = new FormQuestions(outlines);
        questions.answered();
        outlines.forEach(outline -> outline.nodes().forEach(node -> questions.rarity.add(node.header().words())));
        outlines.forEach(outline -> questions.join(outline, questions.headings(outline)));
        outlines.forEach(questions::again);
        return questions.found;
    }

    /** Remembers what is answered right below: in a form where only deeper headings stand below it, those are the respondent's own. */
    private void answered() {
        Map<List<String>, Integer> written = new HashMap<>();
        Map<List<String>, Integer> all = new HashMap<>();
        for (FormOutline outline : outlines) {
            for (FormOutline.Node node : outline.nodes()) {
                all.merge(node.header().words(), 1, Integer::sum);
                written.merge(node.header().words(), node.empty() ? 0 : node.header().asks() ? outlines.size() + 1 : 1, Integer::sum);
            }
        }
        written.forEach((words, times) -> {
            if (times > outlines.size() || all.get(words) > 1 && times * 2 >= all.get(words)) {
                answered.add(words);
            }
        });
    }

    /** The headings of a form that may ask. */
    private List<FormQuestion.At> headings(FormOutline outline) {
        List<FormQuestion.At> headings = new ArrayList<>();
        Set<Integer> asking = new HashSet<>();
        for (FormOutline.Node node : outline.nodes()) {
            if (!heads(outline, node) || answered.contains(node.header().words())) {
                asking.add(node.place());
                headings.add(heading(outline, node, asking));
            }
        }
        return headings;
    }

    /** Whether a heading only heads others. A bold one with nothing below it may be a question left blank, unless letters part it. */
    private static boolean heads(FormOutline outline, FormOutline.Node node) {
        boolean parted = node.place() + 1 < outline.nodes().size() && outline.nodes().get(node.place() + 1).header().lettered();
        return node.section() && (node.header().level() != FormHeading.BOLD || parted) && !(node.header().asks() && outline.onlyChild(node));
    }

    private static FormQuestion.At heading(FormOutline outline, FormOutline.Node node, Set<Integer> asking) {
        Optional<FormOutline.Node> above = node.parent().map(outline.nodes()::get).filter(FormOutline.Node::section);
        Optional<FormOutline.Node> numbers = above.filter(parent -> parent.header().onlyNumbers());
        Optional<FormOutline.Node> heads = numbers.isPresent() ? numbers.get().parent().map(outline.nodes()::get).filter(FormOutline.Node::section) : above;
        Optional<FormOutline.Node> lead = above.filter(parent -> !asking.contains(parent.place()) && !(parent.header().asks() && outline.onlyChild(parent))
                && (parent.header().leads() || node.header().lettered() && parent.header().number().isPresent()));
        Optional<String> lettered = node.header().number().filter(n -> node.header().lettered()).flatMap(letter -> above.flatMap(parent -> parent.header().number()).map(n -> n + letter));
        Optional<String> number = lettered.or(() -> node.header().number()).or(() -> numbers.flatMap(parent -> parent.header().number()));
        List<String> words = new ArrayList<>(lead.map(parent -> parent.header().words()).orElse(List.of()));
        words.addAll(node.header().words());
        return new FormQuestion.At(outline, node, List.copyOf(words), number, heads.map(parent -> parent.header().text()), lead.isPresent());
    }

    private void join(FormOutline outline, List<FormQuestion.At> headings) {
        Map<Integer, FormQuestion> same = new HashMap<>();
        Set<FormQuestion> taken = new HashSet<>();
        for (int h = 0; h < headings.size(); h++) {
            FormQuestion one = byWords.get(headings.get(h).words());
            if (one != null && !one.standsIn(outline) && taken.add(one)) {
                same.put(h, one);
            }
        }
        List<FormQuestion> known = found.size() <= MOST ? found : found.stream().filter(question -> question.places().size() > 1).limit(MOST).toList();
        boolean align = same.size() < headings.size() && headings.size() <= MOST;
        List<Optional<FormQuestion>> joined = align ? new FormAlignment(outline, headings, known, same, rarity).joined() : List.of();
        int after = -1;
        for (int h = 0; h < headings.size(); h++) {
            Optional<FormQuestion> partner = align && joined.get(h).isPresent() ? joined.get(h) : Optional.ofNullable(same.get(h));
            FormQuestion question = partner.orElseGet(FormQuestion::new);
            if (partner.isEmpty()) {
                found.add(after + 1, question);
            }
            after = place(question, after + 1);
            question.add(headings.get(h));
            byWords.putIfAbsent(headings.get(h).words(), question);
        }
    }

    /** The place of a question, which mostly comes soon after another. */
    private int place(FormQuestion question, int from) {
        int ahead = found.subList(from, found.size()).indexOf(question);
        return ahead >= 0 ? from + ahead : found.indexOf(question);
    }

    /** Looks again for what stands in one form alone, now that all the others are known. */
    private void again(FormOutline outline) {
        List<FormQuestion> lone = found.size() > MOST ? List.of() : found.stream().filter(question -> question.places().size() == 1 && question.standsIn(outline)).toList();
        if (!lone.isEmpty() && lone.size() < found.size()) {
            List<FormQuestion.At> headings = new ArrayList<>();
            found.forEach(question -> question.places().stream().filter(at -> at.outline() == outline).forEach(headings::add));
            headings.sort(Comparator.comparingInt(at -> at.node().place()));
            found.forEach(question -> question.leave(outline));
            found.removeIf(question -> question.places().isEmpty());
            byWords.values().removeIf(question -> question.places().isEmpty());
            join(outline, headings);
        }
    }
}
