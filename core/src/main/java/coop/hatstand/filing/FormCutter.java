package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a form at its headings.
 *
 * <p>What stands before the first question is the author's profile. An answer goes on to the next question, or to a heading that heads other
 * things: one above the question's level, or one of its level that other forms have too. Deeper headings are the respondent's own.
 */
final class FormCutter {
    private final Outline outline;
    private final Sheet sheet;
    private final Map<Outline.Node, Asked> asked;
    private final Map<Asked, Guidance> guidance;
    private final Set<List<String>> told;
    private final FencedAnswers fenced;
    private final AnnouncedAnswers announced;
    private final Set<Outline.Node> own;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    FormCutter(Outline outline, Map<Outline.Node, Asked> asked, Map<Asked, Guidance> guidance, Set<List<String>> told, Set<Outline.Node> own) {
        this.own = own;
        this.outline = outline;
        this.sheet = outline.sheet();
        this.asked = asked;
        this.guidance = guidance;
        this.told = told;
        fenced = new FencedAnswers(outline);
        announced = new AnnouncedAnswers(outline, asked::containsKey);
    }

    /** Cuts; to be called once. */
    FormCutter cut() {
        int at = 0;
        boolean questions = false;
        for (int i = 0; i < outline.nodes().size(); i = next(i)) {
            Outline.Node node = outline.nodes().get(i);
            int from = sheet.start(node.header().line());
            int to = sheet.start(next(i) < outline.nodes().size() ? outline.nodes().get(next(i)).header().line() : sheet.lines().size());
            if (asked.containsKey(node)) {
                between(at, from, questions);
                answer(node, from, to);
                questions = true;
                at = to;
            } else if (node.section() && questions) {
                between(at, from, true);
                spans.add(new Span(from, to, Span.Role.QUESTION));
                at = to;
            }
        }
        between(at, sheet.text().length(), questions);
        return this;
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    /** What is question, and neither answer nor anything else. */
    List<Span> spans() {
        return List.copyOf(spans);
    }

    /** The place of the next heading that ends what stands under this one. */
    private int next(int place) {
        Outline.Node node = outline.nodes().get(place);
        int next = place + 1;
        while (asked.containsKey(node) && next < outline.nodes().size() && !ends(node, outline.nodes().get(next))) {
            next++;
        }
        return next;
    }

    private boolean ends(Outline.Node question, Outline.Node node) {
        int level = node.header().level();
        if (!asked.containsKey(node) && (node.folded() && !question.folded() || own.contains(node))) {
            return false;
        }
        int least = question.parent().map(outline.nodes()::get).map(Outline.Node::header).filter(Header::onlyNumbers)
                .map(Header::level).orElse(question.header().level());
        boolean parted = node.section() && node.place() + 1 < outline.nodes().size() && outline.nodes().get(node.place() + 1).header().lettered();
        return asked.containsKey(node) || parted || level < Math.min(least, Header.BOLD) || level == least && level < Header.BOLD;
    }

    private void between(int from, int to, boolean questions) {
        if (!sheet.text().substring(from, to).isBlank()) {
            passages.add(questions ? Passage.unfiled(from, to, "unfiled.heading") : Passage.of(Span.Role.PROFILE, from, to));
        }
    }

    private void answer(Outline.Node node, int from, int to) {
        Asked question = asked.get(node);
        int head = Math.min(to, node.header().end());
        int stop = to == sheet.text().length() ? QuotedLetter.end(sheet, head, AnswerEnd.of(sheet, head, to)) : to;
        Optional<FoldedAnswer> folded = FoldedAnswer.in(sheet.text(), head, stop).or(() -> fenced.in(head, stop));
        int end = folded.map(FoldedAnswer::to).orElseGet(() -> announced.end(node, row(node, head, stop)));
        int guided = folded.map(FoldedAnswer::from).orElseGet(() -> Math.min(end, announced.start(node, guidance.get(question).end(sheet, head, end))));
        int start = AnswerWord.end(sheet.text(), guided, end);
        List<Asked> joint = JointAnswer.questions(sheet.text().substring(start, end), node, blank(node, -1), blank(node, 1), asked);
        int label = joint.size() > 1 ? JointAnswer.label(sheet.text().substring(start, end)) : 0;
        start += label;
        Mark mark = Mark.label(from, label > 0 ? start : head, joint, "heading", Likeness.measure(node.header().words(), question.words()));
        said(start, end, mark, new Span(from, head, Span.Role.QUESTION));
        below(question, head, folded.map(FoldedAnswer::open).orElse(guided), start);
        rest(end, folded.map(FoldedAnswer::after).orElse(end), to);
    }

    /** Takes an answer, or what stands in its place: the template's words go with the question, a person's own are kept. */
    private void said(int from, int to, Mark mark, Span question) {
        String words = sheet.text().substring(from, to);
        if (Placeholder.notYet(words)) {
            spans.add(question);
            passages.add(Passage.unfiled(from, to, "unfiled.blank"));
        } else if (Placeholder.is(words)) {
            spans.add(question);
            spans.add(new Span(from, to, Span.Role.QUESTION));
        } else {
            passages.add(Passage.response(from, to, mark));
        }
    }

    /** The next question in either direction, if it is left blank. */
    private Optional<Outline.Node> blank(Outline.Node node, int step) {
        int place = node.place() + step;
        while (place >= 0 && place < outline.nodes().size() && !asked.containsKey(outline.nodes().get(place))) {
            place += step;
        }
        Optional<Outline.Node> beside = place < 0 || place >= outline.nodes().size() ? Optional.empty() : Optional.of(outline.nodes().get(place));
        return beside.filter(next -> Placeholder.is(sheet.text().substring(next.header().end(), Math.max(next.header().end(), sheet.start(outline.stop(next.place()))))));
    }

    /** The end of the answer in a table's row, before the bar that closes it; elsewhere {@code to}. */
    private int row(Outline.Node node, int head, int to) {
        Line line = sheet.lines().get(node.header().line());
        if (!line.text().stripLeading().startsWith("|") || head > line.to()) {
            return to;
        }
        int end = line.text().stripTrailing().endsWith("|") ? line.from() + line.text().lastIndexOf('|') : line.to();
        return Math.max(head, end);
    }

    /** What a form says below a question, told once; the folded block's own tags are not told. */
    private void below(Asked question, int from, int to, int start) {
        String words = sheet.text().substring(from, Math.max(from, to));
        boolean known = Guidance.list(words) && !QuestionMark.in(question.question().text()) || !told.add(told(question, words));
        if (known || words.isBlank()) {
            spans.add(new Span(from, Math.max(from, start), Span.Role.QUESTION));
        } else {
            passages.add(Passage.guidance(from, from + words.length(), question));
            spans.add(new Span(from + words.length(), Math.max(from + words.length(), start), Span.Role.QUESTION));
        }
    }

    private static List<String> told(Asked question, String words) {
        List<String> told = new ArrayList<>(List.of(question.id()));
        told.addAll(Likeness.words(words));
        return told;
    }

    /** What stands below an answer: what closes its block, and whatever else. */
    private void rest(int from, int after, int to) {
        int bar = after < to && sheet.text().charAt(after) == '|' ? after + 1 : after;
        spans.add(new Span(from, bar, Span.Role.QUESTION));
        between(bar, to, true);
    }
}
