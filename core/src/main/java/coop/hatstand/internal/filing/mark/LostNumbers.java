package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.PostText;
import java.util.List;

/**
 * Lays the items of a list that came as HTML beside the questions in order, as their words suit best, which may leave questions out but not swap
 * them: a browser counts such a list anew, so "2. 3. 4. 6. 8." became 2 to 6.
 */
final class LostNumbers {
    /** Items times questions that are laid beside each other: nobody answers as many in one post. */
    private static final long MOST = 1_000_000;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private LostNumbers() {
    }

    /** The first item whose number is not to be trusted; their number if all are. */
    static int doubted(PostText postText, List<Proposal> items, QuestionIndex questionIndex) {
        if ((long) items.size() * questionIndex.size() > MOST) {
            return items.size();
        }
        int[][] suits = new int[items.size()][];
        int[] own = new int[items.size()];
        for (int i = 0; i < items.size(); i++) {
            int end = i + 1 < items.size() ? items.get(i + 1).from() : postText.text().length();
            suits[i] = questionIndex.subjects().shared(postText.text().substring(Math.min(end, items.get(i).mark().answer()), end));
            own[i] = questionIndex.all().indexOf(items.get(i).questions().get(0));
        }
        int[] best = best(suits);
        int at = 0;
        while (at < own.length && own[at] == best[at]) {
            at++;
        }
        return 4 * sum(suits, best, at) > 5 * sum(suits, own, at) ? at : items.size();
    }

    /** For each item its question, later items later questions, such that all together suit best. */
    private static int[] best(int[][] suits) {
        int items = suits.length;
        int questions = suits[0].length;
        int[][] most = new int[items + 1][questions + 1];
        for (int i = items - 1; i >= 0; i--) {
            most[i][questions] = NEVER;
            for (int q = questions - 1; q >= 0; q--) {
                most[i][q] = Math.max(most[i][q + 1], suits[i][q] + most[i + 1][q + 1]);
            }
        }
        int[] best = new int[items];
        for (int i = 0, q = 0; i < items; q++) {
            if (suits[i][q] + most[i + 1][q + 1] >= most[i][q + 1]) {
                best[i++] = q;
            }
        }
        return best;
    }

    private static int sum(int[][] suits, int[] of, int from) {
        int sum = 0;
        for (int i = from; i < of.length; i++) {
            sum += suits[i][of[i]];
        }
        return sum;
    }
}
