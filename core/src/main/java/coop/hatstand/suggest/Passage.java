package coop.hatstand.suggest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of what somebody wrote, filed or not.
 *
 * @param id unique among the passages
 * @param respondent the id of who wrote it
 * @param asker whether whoever wrote it also asked the questions
 * @param post the post, mail or form it is from; passages of one post have the same
 * @param replyTo the post that this post replies to, if that is known
 * @param text its words, without the label it was filed by
 * @param questions the ids of the questions it is filed under; empty if it is not filed
 * @param named the ids of questions that something in the text may name, though not surely enough to file by
 */
public record Passage(String id, String respondent, boolean asker, String post, Optional<String> replyTo, String text, List<String> questions, List<String> named) {

    public Passage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(respondent, "respondent");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(replyTo, "replyTo");
        Objects.requireNonNull(text, "text");
        questions = List.copyOf(questions);
        named = List.copyOf(named);
    }

    /** Whether it is filed under a question. */
    public boolean isFiled() {
        return !questions.isEmpty();
    }

    /** The same passage by somebody who asked the questions, or did not. */
    public Passage by(boolean asker) {
        return new Passage(id, respondent, asker, post, replyTo, text, questions, named);
    }

    /** The same passage, filed under other questions, or under none. */
    public Passage filedUnder(List<String> questions) {
        return new Passage(id, respondent, asker, post, replyTo, text, questions, named);
    }
}
