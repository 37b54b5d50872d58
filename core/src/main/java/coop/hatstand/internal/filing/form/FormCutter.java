package coop.hatstand.internal.filing.form;

import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.heading.FoldedAnswer;
import coop.hatstand.internal.filing.heading.FormOutline;
import coop.hatstand.internal.filing.heading.TitledBlocks;
import coop.hatstand.internal.filing.mark.FiledPassage;
import coop.hatstand.internal.filing.mark.IndexedQuestion;
import coop.hatstand.internal.filing.mark.QuestionLabel;
import coop.hatstand.internal.filing.text.AnswerWord;
import coop.hatstand.internal.filing.text.Placeholder;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cuts a form at its headings; what stands before the first question is the author's profile. */
public final class FormCutter {
    private final FormOutline formOutline;
    private final PostText postText;
    private final Map<FormOutline.Node, IndexedQuestion> asked;
    private final Map<IndexedQuestion, FormGuidance> guidance;
    private final Set<List<String>> told;
    private final FencedAnswers fenced;
    private final TitledBlocks blocks;
    private final AnnouncedAnswers announced;
    private final AnswerExtent extent;
    private final List<FiledPassage> filedPassages = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    FormCutter(FormOutline formOutline, Map<FormOutline.Node, IndexedQuestion> asked, Map<IndexedQuestion, FormGuidance> guidance, Set<List<String>> told, AnswerExtent extent) {
        this.extent = extent;
        this.formOutline = formOutline;
        this.postText = formOutline.postText();
        this.asked = asked;
        this.guidance = guidance;
        this.told = told;
        fenced = new FencedAnswers(formOutline);
        blocks = TitledBlocks.of(postText);
        announced = new AnnouncedAnswers(formOutline, asked::containsKey);
    }

    /** Cuts; to be called once. */
    FormCutter cut() {
        int at = 0;
        boolean questions = false;
        for (int i = 0; i < formOutline.nodes().size(); i = extent.next(i)) {
            FormOutline.Node node = formOutline.nodes().get(i);
            int from = postText.start(node.header().line());
            int to = postText.start(extent.next(i) < formOutline.nodes().size() ? formOutline.nodes().get(extent.next(i)).header().line() : postText.lines().size());
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
        between(at, postText.text().length(), questions);
        return this;
    }

    public List<FiledPassage> passages() {
        return List.copyOf(filedPassages);
    }

    /** What is question, and neither answer nor anything else. */
    public List<Span> spans() {
        return List.copyOf(spans);
    }

    private void between(int from, int to, boolean questions) {
        if (!postText.text().substring(from, to).isBlank()) {
            filedPassages.add(questions ? FiledPassage.unfiled(from, to, "unfiled.heading") : FiledPassage.of(Span.Role.PROFILE, from, to));
        }
    }

    private void answer(FormOutline.Node node, int from, int to) {
        IndexedQuestion question = asked.get(node);
        int head = Math.min(to, node.header().end());
        int stop = to == postText.text().length() ? FormEnd.of(postText, head, to) : to;
        Optional<FoldedAnswer> folded = FoldedAnswer.in(postText.text(), head, stop).or(() -> fenced.in(head, stop)).or(() -> blocks.in(head, stop));
        int end = folded.map(FoldedAnswer::to).orElseGet(() -> announced.end(node, row(node, head, stop)));
        int guided = folded.map(FoldedAnswer::from).orElseGet(() -> Math.min(end, announced.start(node, guidance.get(question).end(postText, head, end))));
        int start = AnswerWord.end(postText.text(), guided, end);
        QuestionLabel questionLabel = QuestionLabel.label(from, head, List.of(question), "heading", WordLikeness.measure(node.header().words(), question.words()));
        said(start, end, questionLabel, new Span(from, head, Span.Role.QUESTION));
        below(question, head, folded.map(FoldedAnswer::open).orElse(guided), start);
        rest(end, folded.map(FoldedAnswer::after).orElse(end), to);
    }

    /** Takes an answer, or what stands in its place: the template's words go with the question, a person's own are kept. */
    private void said(int from, int to, QuestionLabel questionLabel, Span question) {
        String words = postText.text().substring(from, to);
        if (Placeholder.notYet(words)) {
            spans.add(question);
            filedPassages.add(FiledPassage.unfiled(from, to, "unfiled.blank"));
        } else if (Placeholder.is(words)) {
            spans.add(question);
            spans.add(new Span(from, to, Span.Role.QUESTION));
        } else {
            filedPassages.add(FiledPassage.response(from, to, questionLabel));
        }
    }

    /** The end of the answer in a table's row, before the bar that closes it; elsewhere {@code to}. */
    private int row(FormOutline.Node node, int head, int to) {
        PostLine postLine = postText.lines().get(node.header().line());
        if (!postLine.text().stripLeading().startsWith("|") || head > postLine.to()) {
            return to;
        }
        int end = postLine.text().stripTrailing().endsWith("|") ? postLine.from() + postLine.text().lastIndexOf('|') : postLine.to();
        return Math.max(head, end);
    }

    /** What a form says below a question, told once; the folded block's own tags are not told. */
    private void below(IndexedQuestion question, int from, int to, int start) {
        String words = postText.text().substring(from, Math.max(from, to));
        boolean known = FormGuidance.list(words) && !QuestionMark.in(question.question().text()) || !told.add(told(question, words));
        if (known || words.isBlank()) {
            spans.add(new Span(from, Math.max(from, start), Span.Role.QUESTION));
        } else {
            filedPassages.add(FiledPassage.guidance(from, from + words.length(), question));
            spans.add(new Span(from + words.length(), Math.max(from + words.length(), start), Span.Role.QUESTION));
        }
    }

    private static List<String> told(IndexedQuestion question, String words) {
        List<String> told = new ArrayList<>(List.of(question.id()));
        told.addAll(WordLikeness.words(words));
        return told;
    }

    /** What stands below an answer: what closes its block, and whatever else. */
    private void rest(int from, int after, int to) {
        int bar = after < to && postText.text().charAt(after) == '|' ? after + 1 : after;
        spans.add(new Span(from, bar, Span.Role.QUESTION));
        between(bar, to, true);
    }
}
