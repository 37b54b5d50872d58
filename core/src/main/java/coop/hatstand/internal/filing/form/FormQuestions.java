package coop.hatstand.internal.filing.form;

import coop.hatstand.internal.filing.heading.FormHeading;
import coop.hatstand.internal.filing.heading.FormOutline;
import coop.hatstand.internal.filing.words.Rarity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the questions of forms: headings that ask, or that several forms share among those that ask.
 *
 * <p>A heading that only heads others is a section; if it leads on ("What do you think of the project's:") the headings below it are its
 * sub-questions. Headings of two forms are one question if their words are alike by their rare words; two of one form never are.
 */
final class FormQuestions {
    private static final double SAME = 0.72;
    private static final int FEWEST_WORDS = 3;
    private static final int SHARED = 2;
    private final List<FormOutline> formOutlines;
    private final Set<FormOutline.Node> template;
    private final Rarity rarity = new Rarity();
    private final List<FormQuestion> found = new ArrayList<>();
    private final Set<List<String>> answered = new HashSet<>();
    private final Set<FormOutline.Node> asking = Collections.newSetFromMap(new IdentityHashMap<>());

    private FormQuestions(List<FormOutline> formOutlines, Set<FormOutline.Node> template) {
        this.formOutlines = formOutlines;
        this.template = template;
    }

    /**
     * The questions, in the order of the forms that ask them.
     *
     * @param template the headings that are questions whatever they say
     */
    static List<FormQuestion> find(List<FormOutline> formOutlines, Set<FormOutline.Node> template) {
        return new FormQuestions(formOutlines, template).find();
    }

    private List<FormQuestion> find() {
        formOutlines.forEach(formOutline -> formOutline.nodes().forEach(node -> rarity.add(node.header().words())));
        formOutlines.forEach(this::answered);
        formOutlines.forEach(this::collect);
        new RewordedQuestions(found, rarity).join(formOutlines);
        return found.stream().filter(this::isQuestion).toList();
    }

    private void collect(FormOutline formOutline) {
        int after = -1;
        for (FormOutline.Node node : formOutline.nodes()) {
            Optional<FormQuestion> known = known(formOutline, node);
            boolean answeredElsewhere = answered.contains(node.header().words()) || known.filter(FormQuestion::isAnswered).isPresent();
            if (template.contains(node) || !heads(formOutline, node) || answeredElsewhere) {
                asking.add(node);
                FormQuestion question = known.orElseGet(() -> fresh(formOutline, node));
                if (!found.contains(question)) {
                    found.add(after + 1, question);
                }
                question.add(new FormQuestion.At(formOutline, node), words(formOutline, node));
                after = found.indexOf(question);
            }
        }
    }

    /** Remembers what somebody answers right below: in a form where only deeper headings stand below it, those are the respondent's own. */
    private void answered(FormOutline formOutline) {
        formOutline.nodes().stream().filter(node -> node.header().asks() && !node.empty()).forEach(node -> answered.add(node.header().words()));
    }

    /** Whether a heading only heads others. A bold one with nothing below it may be a question left blank, unless letters part it. */
    private static boolean heads(FormOutline formOutline, FormOutline.Node node) {
        boolean parted = node.place() + 1 < formOutline.nodes().size() && formOutline.nodes().get(node.place() + 1).header().lettered();
        return node.section() && (node.header().level() != FormHeading.BOLD || parted) && !(node.header().asks() && formOutline.onlyChild(node));
    }

    private Optional<FormQuestion> known(FormOutline formOutline, FormOutline.Node node) {
        List<String> words = words(formOutline, node);
        FormQuestion best = null;
        double most = SAME;
        for (FormQuestion question : found) {
            if (!question.standsIn(formOutline)) {
                double measure = question.wordings().stream().mapToDouble(w -> w.equals(words) ? 2 : rarity.finely(w, words) / 10_000.0).max().orElse(0);
                if (measure > most) {
                    most = measure;
                    best = question;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private FormQuestion fresh(FormOutline formOutline, FormOutline.Node node) {
        Optional<FormOutline.Node> lead = lead(formOutline, node);
        Optional<FormOutline.Node> above = node.parent().map(formOutline.nodes()::get).filter(FormOutline.Node::section);
        Optional<FormOutline.Node> numbers = above.filter(parent -> parent.header().onlyNumbers());
        Optional<FormOutline.Node> heads = numbers.isPresent() ? numbers.get().parent().map(formOutline.nodes()::get).filter(FormOutline.Node::section) : above;
        Optional<String> letter = node.header().number().filter(n -> node.header().lettered());
        Optional<String> lettered = letter.flatMap(l -> above.flatMap(parent -> parent.header().number()).map(n -> n + l));
        Optional<String> number = lettered.isPresent() ? lettered : node.header().number().or(() -> numbers.flatMap(parent -> parent.header().number()));
        return new FormQuestion(node.header().text(), number, heads.map(parent -> parent.header().text()), lead.isPresent());
    }

    /** The heading above that leads on to this one, if there is one. */
    private Optional<FormOutline.Node> lead(FormOutline formOutline, FormOutline.Node node) {
        return node.parent().map(formOutline.nodes()::get).filter(parent -> parent.section() && !asking.contains(parent) && !(parent.header().asks() && formOutline.onlyChild(parent)) && (parent.header().leads() || node.header().lettered() && parent.header().number().isPresent()));
    }

    private List<String> words(FormOutline formOutline, FormOutline.Node node) {
        List<String> words = new ArrayList<>();
        lead(formOutline, node).ifPresent(lead -> words.addAll(lead.header().words()));
        words.addAll(node.header().words());
        return words;
    }

    private boolean isQuestion(FormQuestion question) {
        boolean shared = question.places().size() >= Math.min(SHARED, formOutlines.size());
        if (!template.isEmpty()) {
            return shared && (question.asks() || question.places().stream().anyMatch(at -> template.contains(at.node())));
        }
        return question.sub() || isQuestion(question, shared);
    }

    /** Whether it asks, or is shared among those that do. */
    private boolean isQuestion(FormQuestion question, boolean shared) {
        boolean styled = question.places().stream().anyMatch(at -> at.node().header().level() == level(at.outline()));
        if (question.invites() && styled && shared || question.isCounted()) {
            return true;
        }
        if (question.asks() && question.plain() && formOutlines.size() > 1) {
            return shared;
        }
        if (question.asks()) {
            return styled || shared && formOutlines.size() > 1;
        }
        if (question.places().stream().filter(FormQuestions::belongsToTheQuestionAbove).count() * 2 > question.places().size()) {
            return false;
        }
        return formOutlines.size() > 1 && shared && styled && question.amongQuestions() && question.wordings().get(0).size() >= FEWEST_WORDS;
    }

    /** Whether the folded answer under this heading is the one that the question above it waits for. */
    private static boolean belongsToTheQuestionAbove(FormQuestion.At at) {
        if (at.node().place() == 0 || !at.node().folded()) {
            return false;
        }
        FormOutline.Node above = at.outline().nodes().get(at.node().place() - 1);
        return above.header().asks() && !above.folded();
    }

    /** The level at which most of a form's headings that ask stand. */
    private static int level(FormOutline formOutline) {
        return formOutline.nodes().stream().filter(node -> node.header().asks())
                .collect(Collectors.groupingBy(node -> node.header().level(), TreeMap::new, Collectors.counting()))
                .entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    }
}
