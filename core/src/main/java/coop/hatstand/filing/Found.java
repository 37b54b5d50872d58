package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
import java.util.Comparator;
import java.util.List;

/**
 * What a finder of questions found.
 *
 * @param questions the questions, in order
 * @param taken where their words stand
 */
record Found(List<Question> questions, List<Taken> taken) {

    static final Found NOTHING = new Found(List.of(), List.of());

    /** Whether several posts ask, so that nobody puts the questions to the others; a list put in two places is none such. */
    boolean scattered() {
        return taken.size() <= questions.size() && taken.stream().mapToInt(Taken::sheet).distinct().count() > 1;
    }

    /** The stretches on one sheet, in order. */
    List<Span> on(int sheet) {
        return taken.stream().filter(t -> t.sheet() == sheet).map(Taken::span).sorted(Comparator.comparingInt(Span::from)).toList();
    }

    /**
     * A stretch of a sheet that is already filed.
     *
     * @param sheet the sheet's index
     * @param span the stretch
     */
    record Taken(int sheet, Span span) {
    }
}
