package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.PostText;
import java.util.List;

/** An interview that goes question by question: what others say below a question, and above the next, answers it without naming it. */
public final class InterviewProposer implements Proposer {
    @Override
    public List<Proposal> propose(PostText postText, QuestionIndex questionIndex, ThreadSoFar thread) {
        return thread.isByAsker(postText) ? List.of() : thread.justAsked().filter(questionIndex.all()::contains).stream()
                .map(asked -> Proposal.of(QuestionLabel.label(0, 0, List.of(asked), "question just asked", 1), "just asked", Feature.JUST_ASKED)).toList();
    }
}
