package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.PostText;
import java.util.List;

/** One way in which respondents name questions: finds the places that may be it, loosely, and decides nothing. */
public interface Proposer {

    /**
     * The places on a post, in order.
     *
     * @param thread what came before the post
     */
    List<Proposal> propose(PostText postText, QuestionIndex questionIndex, ThreadSoFar thread);
}
