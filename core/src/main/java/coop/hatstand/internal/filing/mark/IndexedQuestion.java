package coop.hatstand.internal.filing.mark;

import coop.hatstand.briefing.Question;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.List;

/**
 * A question with its words at hand for comparing.
 *
 * @param question the question
 * @param words its words as {@link WordLikeness} counts them
 */
public record IndexedQuestion(Question question, List<String> words) {

    public static IndexedQuestion of(Question question) {
        return new IndexedQuestion(question, WordLikeness.words(question.text()));
    }

    public String id() {
        return question.id();
    }

    /** By the id, which is one in a briefing; sets of these are made for every line, and words are long to compare. */
    @Override
    public boolean equals(Object other) {
        return other instanceof IndexedQuestion indexedQuestion && id().equals(indexedQuestion.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
