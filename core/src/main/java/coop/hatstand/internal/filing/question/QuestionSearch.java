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
import java.util.stream.IntStream;

/**
 * Finds the questions that threads and mails put: every post's list and sentences are candidates, what speaks for each is summed up, and the best
 * has them; of equals the first.
 *
 * <p>The weights only put the kinds in order: a list in the opening post before its sentences, these before a later list, that before lines of the
 * opener that do nothing but ask, these before what somebody asks and others take up, and a single question of the
 * opening post last.
 */
final class QuestionSearch {
    private static final int OPENING = 4;
    private static final int NUMBERED = 3;
    private static final int SEVERAL = 2;
    private static final int SET_OFF = 1;
    private static final int SINGLE = -2;
    private static final int TAKEN_UP = 3;
    /** In how many posts the opener's lines are looked for. */
    private static final int FARTHEST = 20;
    private final List<PostText> postTexts;
    private QuestionSearchResult best = QuestionSearchResult.NOTHING;
    private int most;

    private QuestionSearch(List<PostText> postTexts) {
        this.postTexts = postTexts;
    }

    /** The questions put in the threads and mails; forms and surveys carry theirs in another way. */
    static QuestionSearchResult find(PostTexts sources) {
        List<Integer> indices = IntStream.range(0, sources.texts().size()).filter(i -> !sources.inForm(i)).boxed().toList();
        QuestionSearch search = new QuestionSearch(indices.stream().map(sources.texts()::get).toList());
        search.all();
        List<QuestionSearchResult.Taken> taken = search.best.taken().stream().map(t -> new QuestionSearchResult.Taken(indices.get(t.post()), t.span())).toList();
        return new QuestionSearchResult(search.best.questions(), taken);
    }

    /** The questions that a topic opens with, in the surest ways alone. */
    static QuestionSearchResult opening(PostText postText, int index) {
        QuestionSearchResult list = NumberedLists.in(index, postText);
        QuestionSearchResult sentences = list.questions().isEmpty() ? AskingSentences.in(index, postText) : list;
        return sentences.questions().size() > 1 ? sentences : QuestionSearchResult.NOTHING;
    }

    private void all() {
        for (int i = 0; i < postTexts.size() && most < NUMBERED + SEVERAL; i++) {
            PostText postText = postTexts.get(i);
            int place = i == 0 ? OPENING : 0;
            consider(NumberedLists.in(i, postText), place + NUMBERED);
            if (i == 0 || i < FARTHEST && opener(postText) && most < SEVERAL + SET_OFF) {
                QuestionSearchResult sentences = AskingSentences.in(i, postText);
                boolean setOff = sentences.questions().size() > 1 && ownLines(postText, sentences.on(i)) && together(postText, sentences.on(i));
                boolean interview = i == 0 && sentences.questions().size() == 1 && Interview.is(postTexts, 0, IntStream.range(1, postTexts.size()).filter(p -> opener(postTexts.get(p))).boxed().toList());
                consider(i == 0 || setOff ? sentences : QuestionSearchResult.NOTHING, place + (setOff || interview ? SET_OFF : 0) + (interview ? SEVERAL : 0));
            }
        }
        if (most < TAKEN_UP) {
            consider(TakenUpQuestions.in(postTexts), TAKEN_UP - SEVERAL);
        }
    }

    private void consider(QuestionSearchResult candidate, int sum) {
        int score = candidate.questions().isEmpty() ? 0 : sum + (candidate.questions().size() > 1 ? SEVERAL : SINGLE);
        best = score > most ? candidate : best;
        most = Math.max(most, score);
    }

    private boolean opener(PostText postText) {
        Optional<String> name = postTexts.get(0).post().author().name();
        return name.isPresent() && name.equals(postText.post().author().name());
    }

    /** Whether each question is a line of its own, but for a list mark. */
    private static boolean ownLines(PostText postText, List<Span> spans) {
        return spans.stream().allMatch(span -> postText.lines().stream().anyMatch(line -> line.from() <= span.from() && line.to() >= span.to() && alone(postText, line, span)));
    }

    private static boolean alone(PostText postText, PostLine line, Span span) {
        return span.from() - line.from() <= 2 && postText.text().substring(span.to(), line.to()).isBlank();
    }

    /** Whether nothing but list marks stands between the questions; else they are said again and answered. */
    private static boolean together(PostText postText, List<Span> spans) {
        return IntStream.range(1, spans.size()).allMatch(i -> WordLikeness.words(postText.text().substring(spans.get(i - 1).to(), spans.get(i).from())).isEmpty());
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
