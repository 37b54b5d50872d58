package coop.hatstand.filing;

import java.util.List;

/**
 * A place where a respondent names questions; the answer starts where it ends.
 *
 * @param from where the evidence starts
 * @param to where the evidence ends and the answer starts
 * @param questions the questions it names; none for a heading that ends the answer before it
 * @param rule the name of the rule that found it
 * @param measure how alike the words are, from 0 to 1; 1 where a number says it
 */
record Mark(int from, int to, List<Asked> questions, String rule, double measure) {

    boolean overlaps(Mark other) {
        return from < other.to && other.from < to;
    }
}
