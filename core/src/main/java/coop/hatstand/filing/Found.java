package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
import java.util.List;

/**
 * What a finder of questions found.
 *
 * @param questions the questions, in order
 * @param taken where their words stand
 */
record Found(List<Question> questions, List<Taken> taken) {

    static final Found NOTHING = new Found(List.of(), List.of());

    /**
     * A stretch of a sheet that is already filed.
     *
     * @param sheet the sheet's index
     * @param span the stretch
     */
    record Taken(int sheet, Span span) {
    }
}
