package coop.hatstand.suggest;

import coop.hatstand.briefing.Question;
import java.util.List;
import java.util.Set;

/**
 * What a suggester goes by: the questions, and everything that was written in reply to them.
 *
 * @param questions the questions, in order
 * @param all the passages, filed or not, in the order they were written; those of one post are together
 * @param none the ids of passages that a person said belong to no question
 */
public record Passages(List<Question> questions, List<Passage> all, Set<String> none) {

    public Passages {
        questions = List.copyOf(questions);
        all = List.copyOf(all);
        none = Set.copyOf(none);
    }

    /** Passages of which nobody said that they belong to no question. */
    public Passages(List<Question> questions, List<Passage> all) {
        this(questions, all, Set.of());
    }
}
