package coop.hatstand.train.hint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** How often the first hints are right at each coverage, and how often those are that say so. */
final class HintTable {
    private static final int STEPS = 10;
    private static final int WHOLE = 1000;
    /** Labels taken off are many, and easier than what really comes without. */
    private static final double LABELS_OFF = 0.1;
    /** So many imagined guesses that are right a little less often than they seem keep the table from following a few. */
    private static final double IMAGINED = 3;
    private static final double DOUBT = 0.85;
    private static final int LEAST = 50;
    private final List<Sure> guesses = new ArrayList<>();

    /** A guess, and how many in a hundred like it are right by the other sources' guesses. */
    private record Sure(Guess guess, int percent) {
    }

    HintTable(List<Guess> all) {
        Map<String, List<Integer>> tables = new HashMap<>();
        for (Guess guess : all) {
            List<Integer> table = tables.computeIfAbsent(guess.source() + guess.many(), key -> table(all.stream().filter(other -> other.many() == guess.many() && !other.source().equals(guess.source())).toList()));
            guesses.add(new Sure(guess, percent(table, guess.sure())));
        }
        guesses.sort(Comparator.comparingInt(sure -> -sure.guess().sure()));
    }

    private static List<Integer> table(List<Guess> all) {
        List<Integer> table = new ArrayList<>();
        int most = 0;
        for (int step = 0; step <= STEPS; step++) {
            double at = (double) step / STEPS;
            double right = IMAGINED * DOUBT * at;
            double count = IMAGINED;
            for (Guess guess : all) {
                double near = Math.max(0, 1 - Math.abs(guess.sure() - at * WHOLE) * STEPS / WHOLE);
                double counts = guess.kind() == Case.Kind.THIRD_FILED ? 0 : near * (guess.kind() == Case.Kind.LABELS_OFF ? LABELS_OFF : 1);
                count += counts;
                right += guess.right() ? counts : 0;
            }
            most = Math.max(most, (int) Math.round(100 * right / count));
            table.add(most);
        }
        return table;
    }

    private static int percent(List<Integer> table, int sure) {
        int below = Math.min(STEPS - 1, sure * STEPS / WHOLE);
        int rest = sure * STEPS - below * WHOLE;
        return (table.get(below) * (WHOLE - rest) + table.get(below + 1) * rest + WHOLE / 2) / WHOLE;
    }

    /** The table of percentages for the file of weights. */
    String calibration(boolean many) {
        return String.join(" ", table(guesses.stream().map(Sure::guess).filter(guess -> guess.many() == many).toList()).stream().map(Object::toString).toList());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Case.Kind kind : Case.Kind.values()) {
            text.append(rows(kind + ", three or more people answered", guess -> guess.kind() == kind && guess.many())).append(rows(kind + ", fewer", guess -> guess.kind() == kind && !guess.many()))
                    .append(rows(kind + ", all", guess -> guess.kind() == kind));
        }
        return text.toString();
    }

    private String rows(String name, Predicate<Guess> of) {
        List<Sure> some = guesses.stream().filter(sure -> of.test(sure.guess())).toList();
        List<Sure> belonging = some.stream().filter(sure -> sure.guess().belongs()).toList();
        return String.format(Locale.ROOT, "%s: %d passages, %d of them belong to a question%n  those that belong %s%n  all passages      %s%n  keys for each passage %.2f%n", name, some.size(), belonging.size(), precisions(belonging, belonging.size()), precisions(some, belonging.size()),
                some.stream().mapToInt(sure -> sure.guess().keys()).average().orElse(0));
    }

    /** The share of right ones among the surest tenth, two tenths and so on of a number; then among those sure enough to be given, and how far these are from what they say. */
    private static String precisions(List<Sure> some, int whole) {
        StringBuilder row = new StringBuilder();
        for (int tenth = 1; tenth <= 10; tenth++) {
            int count = Math.min(some.size(), (whole * tenth + 9) / 10);
            row.append(String.format(Locale.ROOT, " %.2f", count == 0 ? 0 : (double) right(some.subList(0, count)) / count));
        }
        List<Sure> given = some.stream().filter(sure -> sure.percent() >= LEAST).toList();
        return row + String.format(Locale.ROOT, " | given %d, right %d, said %.1f; error %.3f", given.size(), right(given), given.stream().mapToInt(Sure::percent).sum() / 100.0, error(given));
    }

    private static long right(List<Sure> some) {
        return some.stream().filter(sure -> sure.guess().right()).count();
    }

    /** The mean distance of what is said from what is so, in steps of a tenth. */
    private static double error(List<Sure> given) {
        double error = 0;
        for (int step = LEAST / 10; step <= STEPS; step++) {
            int tenth = step;
            List<Sure> here = given.stream().filter(sure -> sure.percent() / 10 == tenth).toList();
            error += Math.abs(here.stream().mapToInt(Sure::percent).sum() / 100.0 - right(here));
        }
        return given.isEmpty() ? 0 : error / given.size();
    }

    /** One line about passages as they came, and about labels taken off. */
    String line() {
        List<Sure> belonging = guesses.stream().filter(sure -> sure.guess().kind() == Case.Kind.JUDGED && sure.guess().belongs()).toList();
        List<Sure> labels = guesses.stream().filter(sure -> sure.guess().kind() == Case.Kind.LABELS_OFF).toList();
        return precisions(belonging, belonging.size()) + " || " + precisions(labels, labels.size());
    }
}
