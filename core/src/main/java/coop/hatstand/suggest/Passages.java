package coop.hatstand.suggest;

import coop.hatstand.briefing.Question;
import java.util.List;

/**
 * What a suggester goes by: the questions, and everything that was written in reply to them.
 *
 * @param questions the questions, in order
 * @param all the passages, filed or not, in the order they were written; those of one post are together
 */
public record Passages(List<Question> questions, List<Passage> all) {

    public Passages {
        questions = List.copyOf(questions);
        all = List.copyOf(all);
    }
}
