package coop.hatstand.internal.filing.question;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Span;
import java.util.Comparator;
import java.util.List;

/**
 * What a finder of questions found.
 *
 * @param questions the questions, in order
 * @param taken where their words stand
 * @param scattered whether several people ask, so that nobody puts the questions to the others
 */
public record QuestionSearchResult(List<Question> questions, List<Taken> taken, boolean scattered) {

    static final QuestionSearchResult NOTHING = new QuestionSearchResult(List.of(), List.of());

    QuestionSearchResult(List<Question> questions, List<Taken> taken) {
        this(questions, taken, false);
    }

    boolean several() {
        return questions.size() > 1;
    }

    /** The stretches on one post, in order. */
    public List<Span> on(int post) {
        return taken.stream().filter(t -> t.post() == post).map(Taken::span).sorted(Comparator.comparingInt(Span::from)).toList();
    }

    /**
     * A stretch of a post that is already filed.
     *
     * @param post the post's index
     * @param span the stretch
     */
    public record Taken(int post, Span span) {
    }
}
