package coop.hatstand.internal.filing.question;

import coop.hatstand.internal.filing.text.AnswerEnd;
import coop.hatstand.internal.filing.text.AnswerWord;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.SignOffs;
import coop.hatstand.internal.filing.words.QuestionMark;

/** How far a question goes on below the line it starts on. */
final class QuestionExtent {
    private QuestionExtent() {
    }

    /** The offset where a question that starts on a line ends: after its paragraph, or a later one that asks, before the line {@code stop}. */
    static int end(PostText postText, int start, int stop) {
        int end = postText.lines().get(start).to();
        boolean paragraph = true;
        int asked = end;
        for (int i = start + 1; i < stop; i++) {
            PostLine postLine = postText.lines().get(i);
            if (SignOffs.closes(postLine.text()) || postLine.code() || AnswerWord.starts(postLine.text()) || AnswerEnd.RULE.matcher(postLine.text()).matches()) {
                break;
            }
            if (postLine.blank()) {
                paragraph = false;
            } else if (paragraph || QuestionMark.in(postLine.text()) && postLine.quoted() == 0) {
                asked = postLine.to();
            }
        }
        return Math.max(end, asked);
    }
}
