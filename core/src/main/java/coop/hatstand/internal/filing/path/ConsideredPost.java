package coop.hatstand.internal.filing.path;

import coop.hatstand.internal.filing.mark.Proposal;
import coop.hatstand.internal.filing.mark.QuestionIndex;
import coop.hatstand.internal.filing.text.PostText;
import java.util.List;

/**
 * What was considered for one post.
 *
 * @param text the post
 * @param questions the questions its labels may mean
 * @param proposals the places that may name some, in order
 */
public record ConsideredPost(PostText text, QuestionIndex questions, List<Proposal> proposals) {
    public ConsideredPost {
        proposals = List.copyOf(proposals);
    }
}
