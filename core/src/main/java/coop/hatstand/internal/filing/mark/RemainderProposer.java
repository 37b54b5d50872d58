package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.CueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "For your other questions, …": all that a post's other labels do not name; which these are is known once those are. */
public final class RemainderProposer implements Proposer {
    private static final Pattern LABEL = Pattern.compile(
            "\\s*+(?:" + CueWords.any("regarding") + "\\s+)(?:" + CueWords.any("article") + "\\s+)?" + CueWords.any("others") + "(?![\\p{L}])\\s*(?:[:,.–—-]|$)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public List<Proposal> propose(PostText postText, QuestionIndex questionIndex, ThreadSoFar thread) {
        List<Proposal> proposals = new ArrayList<>();
        for (PostLine postLine : postText.lines()) {
            if (postLine.open()) {
                Matcher label = LABEL.matcher(postLine.text());
                if (label.lookingAt()) {
                    proposals.add(Proposal.of(QuestionLabel.label(postLine.from(), postLine.from() + label.end(), List.of(), "other questions", 1), "rest", Feature.REST));
                }
            }
        }
        return proposals;
    }
}
