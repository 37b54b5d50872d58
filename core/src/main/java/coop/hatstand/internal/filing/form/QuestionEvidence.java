package coop.hatstand.internal.filing.form;

import coop.hatstand.internal.filing.heading.FormHeading;
import coop.hatstand.internal.filing.heading.FormOutline;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Weighs what speaks for a form's heading being a question: that it asks, that other forms have it too, that it looks like those that ask, that its
 * number goes on among theirs. Where hardly any heading asks, those that most of the forms share on one level are the questions: "Summary", "About me".
 *
 * <p>The weights are few and plain: two sure signs, or one that is as good as two, make a question.
 */
final class QuestionEvidence {
    private static final int ENOUGH = 5;
    private static final int COUNTED = 5;
    private static final int SUB = 5;
    private static final int ASKS = 3;
    private static final int STYLED = 2;
    private static final int SHARED = 2;
    private static final int AMONG = 1;
    /** A word or two among headings that ask, with a word or two below: "Name", "Contact". */
    private static final int SHORT = -2;
    private static final int PLAIN = -2;
    /** What folds away the answer to the question above. */
    private static final int FOLDED = -9;
    private static final int FEW_WORDS = 3;
    /** Some words up to a full stop in any script, and not an abbreviation's. */
    private static final Pattern SENTENCE = Pattern.compile("(?U)(?:\\w{1,40}+[^\\w.]{1,10}+){3,40}\\w{2,40}[.!?…।؟](?:\\s|$)|\\p{L}{6,60}[。！？]");
    private final int forms;
    private final boolean template;
    private final int templateLevel;
    private final Map<FormOutline, Integer> levels = new IdentityHashMap<>();

    /** @param templates whether headings that do not ask may be the questions at all */
    QuestionEvidence(List<FormOutline> outlines, List<FormQuestion> questions, boolean templates) {
        forms = outlines.size();
        outlines.forEach(outline -> levels.put(outline, level(outline)));
        Map<Integer, List<FormQuestion>> byLevel = questions.stream().collect(Collectors.groupingBy(question -> question.places().get(0).level(), TreeMap::new, Collectors.toList()));
        int best = 0;
        int level = 0;
        for (Map.Entry<Integer, List<FormQuestion>> entry : byLevel.entrySet()) {
            int size = entry.getKey() < FormHeading.BOLD ? shared(entry.getValue()) : 0;
            level = size > best ? entry.getKey() : level;
            best = Math.max(best, size);
        }
        long asking = outlines.stream().flatMap(outline -> outline.nodes().stream()).filter(node -> node.header().asks() && node.header().level() < FormHeading.PLAIN).count();
        template = templates && best > 0 && asking * 3 <= best;
        templateLevel = level;
    }

    /** Whether headings that ask nothing are the questions, since most of the forms share them. */
    boolean template() {
        return template;
    }

    /** How many headings of a level most of the forms share, if there are several such and they are most of that level's. */
    private int shared(List<FormQuestion> level) {
        List<FormQuestion> shared = level.stream().filter(this::ofMost).toList();
        int size = shared.stream().mapToInt(question -> question.places().size()).sum();
        int all = level.stream().mapToInt(question -> question.places().size()).sum();
        return forms > 1 && shared.size() > 1 && size * 3 >= all * 2 ? size : 0;
    }

    private boolean ofMost(FormQuestion question) {
        long written = question.places().stream().filter(at -> !at.node().empty()).count();
        return question.places().size() > 1 && question.places().size() * 2 > forms && written * 2 >= question.places().size();
    }

    boolean speaksFor(FormQuestion question) {
        boolean shared = forms > 1 && (template ? ofMost(question) : question.places().size() > 1);
        boolean asks = question.asks() || !template && question.any(at -> at.node().header().invites());
        boolean styled = question.any(at -> at.level() == (template ? templateLevel : levels.get(at.outline())));
        int sum = asks ? ASKS : 0;
        sum += styled ? STYLED : 0;
        sum += shared ? SHARED : 0;
        sum += shared && (template || question.any(at -> at.node().asked())) ? AMONG : 0;
        sum += !asks && !template && question.places().get(0).words().size() < FEW_WORDS && !(shared && discussed(question)) ? SHORT : 0;
        sum += !template && question.any(at -> at.node().counted()) ? COUNTED : 0;
        sum += !template && question.sub() ? SUB : 0;
        sum += forms > 1 && question.plain() ? PLAIN : 0;
        return sum + (!asks && question.mostly(QuestionEvidence::belongsToTheQuestionAbove) ? FOLDED : 0) >= ENOUGH;
    }

    /** Whether most of those who wrote anything below it wrote sentences, each their own, and it stands between headings that ask. */
    private static boolean discussed(FormQuestion question) {
        List<String> written = question.places().stream().map(QuestionEvidence::below).filter(below -> !below.isEmpty()).toList();
        long sentences = written.stream().distinct().filter(below -> SENTENCE.matcher(below).find()).count();
        return sentences > 1 && sentences * 2 > written.size() && question.mostly(QuestionEvidence::amongThoseThatAsk);
    }

    private static String below(FormQuestion.At at) {
        return at.outline().postText().text().substring(at.from(), Math.max(at.from(), at.to())).strip();
    }

    private static boolean amongThoseThatAsk(FormQuestion.At at) {
        List<FormOutline.Node> nodes = at.outline().nodes();
        return at.node().asked() && nodes.subList(at.node().place() + 1, nodes.size()).stream().anyMatch(node -> node.header().asks());
    }

    /** Whether the folded answer under a heading is the one that the question above it waits for. */
    private static boolean belongsToTheQuestionAbove(FormQuestion.At at) {
        if (at.node().place() == 0 || !at.node().folded()) {
            return false;
        }
        FormOutline.Node above = at.outline().nodes().get(at.node().place() - 1);
        return above.header().asks() && !above.folded();
    }

    /** The level at which most of a form's headings that ask are. */
    private static int level(FormOutline outline) {
        return outline.nodes().stream().filter(node -> node.header().asks())
                .collect(Collectors.groupingBy(node -> node.header().level(), TreeMap::new, Collectors.counting()))
                .entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    }
}
