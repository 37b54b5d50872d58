package coop.hatstand.internal.filing.mark;

import java.util.List;
import java.util.Optional;

/**
 * A place where a respondent names questions.
 *
 * @param from where the evidence starts
 * @param to where the evidence ends
 * @param answer where the answer starts: there, or where the evidence starts if it is part of what is said
 * @param questions the questions it names; none for a label that names none for sure, whose rule then is the reason
 * @param rule the name of the way of naming questions that it is
 * @param measure how alike the words are, from 0 to 1; 1 where a number says it
 * @param may where it names none for sure, the question it may name
 */
public record QuestionLabel(int from, int to, int answer, List<IndexedQuestion> questions, String rule, double measure, Optional<IndexedQuestion> may) {

    public QuestionLabel(int from, int to, int answer, List<IndexedQuestion> questions, String rule, double measure) {
        this(from, to, answer, questions, rule, measure, Optional.empty());
    }

    /** A label that is not part of the answer below it. */
    public static QuestionLabel label(int from, int to, List<IndexedQuestion> questions, String rule, double measure) {
        return new QuestionLabel(from, to, to, questions, rule, measure);
    }
}
