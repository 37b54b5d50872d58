package coop.hatstand.internal.filing.question;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuestionText;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds the questions that threads and mails put, in the surest of several ways. */
final class QuestionSearch {
    /** In how many posts the opener's lines are looked for. */
    private static final int FARTHEST = 20;

    /** The ways in which a thread may put its questions, the surest first: the first that finds several has them. */
    private static final List<Function<List<PostText>, QuestionSearchResult>> WAYS = List.of(
            postTexts -> NumberedLists.in(0, postTexts.get(0)),
            QuotedRequest::inOnlyReply,
            postTexts -> AskingSentences.in(0, postTexts.get(0)),
            OpeningPosts::questions,
            QuestionSearch::laterList,
            QuestionSearch::openersLines,
            QuotedRequest::in,
            TakenUpQuestions::in);

    private QuestionSearch() {
    }

    /** The questions put in the threads and mails; forms and surveys carry theirs in another way. */
    static QuestionSearchResult find(PostTexts sources) {
        List<Integer> indices = IntStream.range(0, sources.texts().size()).filter(i -> !sources.inForm(i)).boxed().toList();
        if (indices.isEmpty()) {
            return QuestionSearchResult.NOTHING;
        }
        List<PostText> postTexts = indices.stream().map(sources.texts()::get).toList();
        QuestionSearchResult found = find(postTexts);
        if (QuotedRequest.holds(postTexts.get(0), 0, found)) {
            return new QuestionSearchResult(found.questions(), List.of());
        }
        return new QuestionSearchResult(found.questions(), found.taken().stream().map(t -> new QuestionSearchResult.Taken(indices.get(t.post()), t.span())).toList(), found.scattered());
    }

    private static QuestionSearchResult find(List<PostText> postTexts) {
        QuestionSearchResult single = AskingSentences.in(0, postTexts.get(0));
        boolean interview = single.questions().size() == 1 && Interview.is(postTexts, 0, IntStream.range(1, postTexts.size()).filter(i -> opener(postTexts, i)).boxed().toList());
        return WAYS.stream().limit(interview ? 1 : WAYS.size()).map(way -> way.apply(postTexts)).filter(QuestionSearchResult::several).findFirst().orElseGet(() -> single.questions().isEmpty() ? QuotedRequest.in(postTexts) : single);
    }

    /** The questions that a topic opens with, in the surest ways alone. */
    static QuestionSearchResult opening(PostText postText, int index) {
        QuestionSearchResult asked = asked(postText, index);
        return asked.several() && !QuotedRequest.holds(postText, index, asked) ? asked : QuestionSearchResult.NOTHING;
    }

    /** The same, be it only one question. */
    static QuestionSearchResult asked(PostText postText, int index) {
        QuestionSearchResult list = NumberedLists.in(index, postText);
        return list.questions().isEmpty() ? AskingSentences.in(index, postText) : list;
    }

    private static QuestionSearchResult laterList(List<PostText> postTexts) {
        return IntStream.range(1, postTexts.size()).mapToObj(i -> NumberedLists.in(i, postTexts.get(i))).filter(QuestionSearchResult::several).findFirst().orElse(QuestionSearchResult.NOTHING);
    }

    /** Lines of whoever opened the thread that do nothing but ask, on a later post. */
    private static QuestionSearchResult openersLines(List<PostText> postTexts) {
        return IntStream.range(1, Math.min(FARTHEST, postTexts.size())).filter(i -> opener(postTexts, i)).mapToObj(i -> AskingSentences.in(i, postTexts.get(i)))
                .filter(lines -> lines.several() && setOff(postTexts.get(lines.taken().get(0).post()), lines.taken())).findFirst().orElse(QuestionSearchResult.NOTHING);
    }

    private static boolean opener(List<PostText> postTexts, int index) {
        Optional<String> name = postTexts.get(0).post().author().name();
        return name.isPresent() && name.equals(postTexts.get(index).post().author().name());
    }

    /** Whether each question is a line of its own, but for a list mark, and nothing else stands between them; else they are said again and answered. */
    private static boolean setOff(PostText postText, List<QuestionSearchResult.Taken> questions) {
        List<Span> spans = questions.stream().map(QuestionSearchResult.Taken::span).toList();
        boolean together = IntStream.range(1, spans.size()).allMatch(i -> WordLikeness.words(postText.text().substring(spans.get(i - 1).to(), spans.get(i).from())).isEmpty());
        return together && spans.stream().allMatch(span -> postText.lines().stream().anyMatch(line -> line.from() <= span.from() && line.to() >= span.to() && alone(postText, line, span)));
    }

    private static boolean alone(PostText postText, PostLine line, Span span) {
        return span.from() - line.from() <= 2 && postText.text().substring(span.to(), line.to()).isBlank();
    }

    /** Questions a person gave, with or without numbers before them. */
    static QuestionSearchResult given(List<String> lines) {
        List<Question> questions = new ArrayList<>();
        for (String line : lines) {
            Optional<NumberLabel> label = NumberLabel.at(line).filter(l -> l.numbers().size() == 1);
            String text = line.substring(label.map(NumberLabel::end).orElse(0)).strip();
            String number = label.map(l -> l.numbers().get(0)).orElse(Integer.toString(questions.size() + 1));
            questions.add(new Question("q" + (questions.size() + 1), number, Optional.empty(), text, QuestionText.parts(text)));
        }
        return new QuestionSearchResult(questions, List.of());
    }
}
