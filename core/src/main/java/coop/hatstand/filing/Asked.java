package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
import java.util.List;

/**
 * A question with its words at hand for comparing.
 *
 * @param question the question
 * @param words its words as {@link Likeness} counts them
 */
public record Asked(Question question, List<String> words) {

    static Asked of(Question question) {
        return new Asked(question, Likeness.words(question.text()));
    }

    public String id() {
        return question.id();
    }

    /** By the id, which is one in a briefing; sets of these are made for every line, and words are long to compare. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Asked asked && id().equals(asked.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
