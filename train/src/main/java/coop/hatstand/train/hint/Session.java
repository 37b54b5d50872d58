package coop.hatstand.train.hint;

import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Question;
import coop.hatstand.suggest.Passage;
import coop.hatstand.suggest.Passages;
import coop.hatstand.suggest.Suggester;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A person who files what came unfiled, the surest suggestion first, each time where it belongs; what is filed counts at once for the rest. */
final class Session {
    private static final int PAGE = 9;
    private final Case of;
    private final Suggester suggester;
    private final Set<String> open;
    private Passages passages;
    private int looked;
    private int keys;

    /**
     * How it went.
     *
     * @param passages how many passages there were, those that were split counted by their parts
     * @param keys how many keys were pressed
     * @param given how many passages came with a suggestion, and how many first suggestions were right
     * @param late the same for those that came after a third of the passages
     */
    record Course(int passages, int keys, int given, int right, int late, int lateGiven, int lateRight) {
        Course and(Course other) {
            return new Course(passages + other.passages, keys + other.keys, given + other.given, right + other.right, late + other.late, lateGiven + other.lateGiven, lateRight + other.lateRight);
        }
    }

    private Session(Case of, Suggester suggester) {
        this.of = of;
        this.suggester = suggester;
        passages = of.passages();
        open = new TreeSet<>(of.right().keySet());
    }

    static Course of(Case given, Suggester suggester) {
        return new Session(given, suggester).course();
    }

    private Course course() {
        int all = open.size();
        int[] count = new int[5];
        Map<String, List<Hint>> hints = suggester.suggest(passages);
        for (int turn = 0; turn < all; turn++) {
            Map<String, List<Hint>> now = hints;
            Passage next = passages.all().stream().filter(passage -> open.contains(passage.id()))
                    .min(Comparator.comparingInt(passage -> -now.get(passage.id()).stream().mapToInt(Hint::confidence).findFirst().orElse(0))).orElseThrow();
            Set<String> right = of.right().get(next.id());
            List<String> suggested = now.get(next.id()).stream().map(Hint::question).toList();
            boolean given = !suggested.isEmpty();
            boolean hit = given && right.contains(suggested.get(0));
            count[0] += given ? 1 : 0;
            count[1] += hit ? 1 : 0;
            if (turn >= all / 3) {
                count[2]++;
                count[3] += given ? 1 : 0;
                count[4] += hit ? 1 : 0;
            }
            press(next, suggested, right);
            open.remove(next.id());
            if (!right.isEmpty()) {
                passages = new Passages(passages.questions(), passages.all().stream().map(one -> one == next ? one.filedUnder(List.copyOf(right)) : one).toList());
                hints = suggester.suggest(passages);
            }
        }
        return new Course(looked, keys, count[0], count[1], count[2], count[3], count[4]);
    }

    /** What answers several questions in several lines is split, each line then a passage with a key of its own. */
    private void press(Passage passage, List<String> suggested, Set<String> right) {
        int lines = (int) passage.text().lines().filter(line -> !line.isBlank()).count();
        boolean split = right.size() > 1 && lines > 1;
        looked += split ? lines : 1;
        keys += split ? 1 + lines : keys(suggested, right);
    }

    /** A key for none or for each question, one more for each but the last, and one for each page to turn. */
    private int keys(List<String> suggested, Set<String> right) {
        List<String> shown = new ArrayList<>(suggested);
        passages.questions().stream().map(Question::id).filter(id -> !shown.contains(id)).forEach(shown::add);
        return right.isEmpty() ? 1 : right.stream().mapToInt(id -> 2 + shown.indexOf(id) / PAGE).sum() - 1;
    }
}
