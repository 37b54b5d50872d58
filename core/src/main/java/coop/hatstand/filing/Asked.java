package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
import java.util.List;

/**
 * A question with its words at hand for comparing.
 *
 * @param question the question
 * @param words its words as {@link Likeness} counts them
 */
record Asked(Question question, List<String> words) {

    static Asked of(Question question) {
        return new Asked(question, Likeness.words(question.text()));
    }

    String id() {
        return question.id();
    }
}
