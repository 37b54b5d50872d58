package coop.hatstand.internal.filing.question;

import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.List;
import java.util.stream.IntStream;

/** An interview in a thread: whoever opens it asks one question, others answer, the opener asks the next, at least three in all. */
final class Interview {
    private static final int FEWEST = 3;
    /** How many words may follow a question that its post ends with. */
    private static final int FEW_WORDS = 4;
    /** To how many questions of the interviewer one of somebody else is no more than a remark. */
    private static final int TO_EACH_OTHER = 4;

    private Interview() {
    }

    /**
     * Whether a thread is one.
     *
     * @param opening the post that asks the first question
     * @param theirs the interviewer's further posts, in order
     */
    static boolean is(List<PostText> postTexts, int opening, List<Integer> theirs) {
        int before = opening;
        int asked = 1;
        for (int i : theirs) {
            List<Span> questions = AskingSentences.in(i, postTexts.get(i)).on(i);
            if (!questions.isEmpty() && (i == before + 1 || !endsWith(postTexts.get(i), questions))) {
                return false;
            }
            asked += questions.size();
            before = i;
        }
        int last = theirs.isEmpty() ? opening : theirs.get(theirs.size() - 1);
        long others = IntStream.range(opening + 1, last).filter(i -> !theirs.contains(i) && asks(postTexts.get(i))).count();
        return asked >= FEWEST && others * TO_EACH_OTHER <= asked;
    }

    /** Whether nothing but a few words stands between and after a post's questions. */
    private static boolean endsWith(PostText postText, List<Span> questions) {
        int asking = questions.stream().mapToInt(span -> WordLikeness.words(postText.text().substring(span.from(), span.to())).size()).sum();
        return WordLikeness.words(postText.text().substring(questions.get(0).from())).size() - asking <= FEW_WORDS * questions.size();
    }

    private static boolean asks(PostText postText) {
        return postText.lines().stream().anyMatch(line -> line.open() && line.asks());
    }
}
