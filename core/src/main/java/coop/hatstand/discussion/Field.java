package coop.hatstand.discussion;

import java.util.Objects;

/**
 * A question in a form or survey, with one respondent's answer.
 *
 * @param question the question as the form puts it, plain text
 * @param answer the answer as given, in its post's syntax; may be blank
 * @param choice whether the answer is a choice among a few that the form offered, to be counted rather than read
 */
public record Field(String question, String answer, boolean choice) {

    public Field {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(answer, "answer");
    }

    /** An answer in the respondent's own words. */
    public Field(String question, String answer) {
        this(question, answer, false);
    }
}
