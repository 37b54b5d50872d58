package coop.hatstand.discussion;

import java.util.Objects;

/**
 * A form's or survey's question with one respondent's answer.
 *
 * @param question the question as the form puts it, plain text
 * @param answer the answer as given, in its post's syntax; may be blank
 */
public record Field(String question, String answer) {

    public Field {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(answer, "answer");
    }
}
