package coop.hatstand.filing;

import java.util.List;

/**
 * A place where a respondent names questions.
 *
 * @param from where the evidence starts
 * @param to where the evidence ends
 * @param answer where the answer starts: there, or where the evidence starts if it is part of what is said
 * @param questions the questions it names; none for a label that names none for sure, whose rule then is the reason
 * @param rule the name of the rule that found it
 * @param measure how alike the words are, from 0 to 1; 1 where a number says it
 */
public record Mark(int from, int to, int answer, List<Asked> questions, String rule, double measure) {

    /** A label that is not part of the answer below it. */
    static Mark label(int from, int to, List<Asked> questions, String rule, double measure) {
        return new Mark(from, to, to, questions, rule, measure);
    }

    boolean overlaps(Mark other) {
        return from < other.to && other.from < to;
    }
}
