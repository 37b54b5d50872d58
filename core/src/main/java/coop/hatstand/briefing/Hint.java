package coop.hatstand.briefing;

import java.util.List;
import java.util.Objects;

/**
 * A question that a passage may belong to; never enough to file it by.
 *
 * @param question the question's id
 * @param confidence how clearly this question comes before the next, from 0 to 100; 0 where nobody measured it
 * @param words the words that speak for it, the most telling first
 * @param answers the ids of other people's answers to the question that the passage resembles, the most alike first
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

    /** A question that somebody named, without reasons. */
    public static Hint at(String question) {
        return new Hint(question, 0, List.of(), List.of());
    }

    /** The same without its reasons. */
    public Hint bare() {
        return at(question);
    }
}
