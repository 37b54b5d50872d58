package coop.hatstand.briefing;

import java.util.List;
import java.util.Objects;

/**
 * A question that a passage may belong to. Never enough to file the passage by.
 *
 * @param question the question's id
 * @param confidence how many in a hundred such hints are right, from 0 to 100; 0 if not measured
 * @param words the words in common, the most significant first
 * @param answers the ids of other people's answers to the question that the passage resembles, the most similar first
 */
public record Hint(String question, int confidence, List<String> words, List<String> answers) {

    public Hint {
        Objects.requireNonNull(question, "question");
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("confidence is from 0 to 100, not " + confidence);
        }
        words = List.copyOf(words);
        answers = List.copyOf(answers);
    }

    /** A question that somebody suggested without reasons. */
    public static Hint at(String question) {
        return new Hint(question, 0, List.of(), List.of());
    }

    /** The same hint without its reasons. */
    public Hint bare() {
        return at(question);
    }
}
