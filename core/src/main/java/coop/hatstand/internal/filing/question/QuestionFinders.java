package coop.hatstand.internal.filing.question;

import coop.hatstand.briefing.Question;
import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuestionParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** All the ways in which questions are put, in order of trust; the first that finds any has them all. */
final class QuestionFinders {
    private static final List<QuestionFinder> IN_ORDER = List.of(
            postTexts -> new NumberedQuestions().find(postTexts.subList(0, Math.min(1, postTexts.size()))),
            postTexts -> several(new ProseQuestions().find(postTexts)),
            new NumberedQuestions(),
            new LaterQuestions(),
            new TakenUpQuestions(),
            new ProseQuestions());

    private QuestionFinders() {
    }

    /** The questions put in the threads and mails; forms and surveys carry theirs in another way. */
    static QuestionSearchResult find(PostTexts sources) {
        List<Integer> indices = IntStream.range(0, sources.sheets().size()).filter(i -> !sources.inForm(i)).boxed().toList();
        List<PostText> postTexts = indices.stream().map(sources.sheets()::get).toList();
        for (QuestionFinder finder : IN_ORDER) {
            QuestionSearchResult result = finder.find(postTexts);
            if (!result.questions().isEmpty()) {
                List<QuestionSearchResult.Taken> taken = result.taken().stream().map(t -> new QuestionSearchResult.Taken(indices.get(t.sheet()), t.span())).toList();
                return new QuestionSearchResult(result.questions(), taken);
            }
        }
        return QuestionSearchResult.NOTHING;
    }

    /** The questions that a topic opens with, in the surest ways alone. */
    static QuestionSearchResult opening(PostText postText, int index) {
        QuestionSearchResult result = IN_ORDER.subList(0, 2).stream().map(finder -> finder.find(List.of(postText))).filter(f -> !f.questions().isEmpty()).findFirst().orElse(QuestionSearchResult.NOTHING);
        return new QuestionSearchResult(result.questions(), result.taken().stream().map(t -> new QuestionSearchResult.Taken(index, t.span())).toList());
    }

    /** Questions a person gave, with or without numbers before them. */
    static QuestionSearchResult given(List<String> lines) {
        List<Question> questions = new ArrayList<>();
        for (String line : lines) {
            Optional<NumberLabel> label = NumberLabel.at(line).filter(l -> l.numbers().size() == 1);
            String text = line.substring(label.map(NumberLabel::end).orElse(0)).strip();
            String number = label.map(l -> l.numbers().get(0)).orElse(Integer.toString(questions.size() + 1));
            questions.add(new Question("q" + (questions.size() + 1), number, Optional.empty(), text, QuestionParts.of(text)));
        }
        return new QuestionSearchResult(questions, List.of());
    }

    private static QuestionSearchResult several(QuestionSearchResult result) {
        return result.questions().size() > 1 ? result : QuestionSearchResult.NOTHING;
    }
}
