package coop.hatstand.filing;

import coop.hatstand.discussion.Syntax;
import java.util.ArrayList;
import java.util.List;

/**
 * Mistrusts the numbers of a list that came as HTML: a browser counts its items anew, so "2. 3. 4. 6. 8." became 2 to 6.
 *
 * <p>The items are laid beside the questions in order, as their words suit best, which may leave questions out but not swap them. Where that
 * suits clearly better than the numbers do, no item from the first that parts from its number on names a question.
 */
final class LostNumbers {
    private static final double CLEARLY = 1.25;
    /** Items times questions that are laid beside each other: nobody answers as many in one post. */
    private static final long MOST = 1_000_000;

    private LostNumbers() {
    }

    static List<Mark> mistrust(Sheet sheet, List<Mark> marks, Questions questions) {
        if (sheet.post().syntax() != Syntax.HTML || marks.size() < 2 || marks.size() >= questions.size()
                || (long) marks.size() * questions.size() > MOST
                || marks.stream().anyMatch(mark -> mark.questions().isEmpty() || !counted(sheet, mark))) {
            return marks;
        }
        double[][] suits = suits(sheet, marks, questions);
        int[] own = marks.stream().mapToInt(mark -> questions.all().indexOf(mark.questions().get(0))).toArray();
        int[] best = best(suits);
        int doubt = sum(suits, best) > CLEARLY * sum(suits, own) ? parting(own, best) : marks.size();
        List<Mark> trusted = new ArrayList<>(marks.subList(0, doubt));
        marks.subList(doubt, marks.size()).forEach(mark -> trusted.add(Mark.label(mark.from(), mark.to(), List.of(), "unfiled.numbers-lost", 0)));
        return trusted;
    }

    /** Whether a label is one that a browser counts, and nobody typed: "2.". */
    private static boolean counted(Sheet sheet, Mark mark) {
        return NumberLabel.at(sheet.text().substring(mark.from(), mark.to())).filter(label -> label.style().equals(".")).isPresent();
    }

    private static double[][] suits(Sheet sheet, List<Mark> marks, Questions questions) {
        Hunch hunch = new Hunch(questions);
        double[][] suits = new double[marks.size()][];
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).from() : sheet.text().length();
            suits[i] = hunch.shared(sheet.text().substring(marks.get(i).answer(), end));
        }
        return suits;
    }

    /** For each item its question, later items later questions, such that all together suit best. */
    private static int[] best(double[][] suits) {
        int items = suits.length;
        int questions = suits[0].length;
        double[][] most = new double[items + 1][questions + 1];
        for (int i = items - 1; i >= 0; i--) {
            most[i][questions] = Double.NEGATIVE_INFINITY;
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

    private static double sum(double[][] suits, int[] of) {
        double sum = 0;
        for (int i = 0; i < of.length; i++) {
            sum += suits[i][of[i]];
        }
        return sum;
    }

    private static int parting(int[] own, int[] best) {
        int at = 0;
        while (at < own.length && own[at] == best[at]) {
            at++;
        }
        return at;
    }
}
