package coop.hatstand.train.hint;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How often the first hints are right at each coverage. */
final class HintTable {
    private final List<Guess> guesses;

    HintTable(List<Guess> guesses) {
        this.guesses = guesses.stream().sorted(Comparator.comparingInt(guess -> -guess.sure())).toList();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Case.Kind kind : Case.Kind.values()) {
            text.append(rows(kind + ", three or more people", guess -> guess.kind() == kind && guess.many())).append(rows(kind + ", fewer", guess -> guess.kind() == kind && !guess.many()))
                    .append(rows(kind + "", guess -> guess.kind() == kind));
        }
        return text.toString();
    }

    private String rows(String name, Predicate<Guess> of) {
        List<Guess> some = guesses.stream().filter(of).toList();
        List<Guess> belonging = some.stream().filter(Guess::belongs).toList();
        StringBuilder rows = new StringBuilder(String.format(Locale.ROOT, "%s: %d passages, %d belong%n  belonging only  ", name, some.size(), belonging.size()));
        rows.append(precisions(belonging, belonging.size())).append(String.format(Locale.ROOT, "%n  all             ")).append(precisions(some, belonging.size())).append(String.format(Locale.ROOT, "%n"));
        return rows.toString();
    }

    private static String precisions(List<Guess> some, int whole) {
        StringBuilder row = new StringBuilder();
        for (int tenth = 1; tenth <= 10; tenth++) {
            int count = Math.min(some.size(), (whole * tenth + 9) / 10);
            long right = some.subList(0, count).stream().filter(Guess::right).count();
            row.append(String.format(Locale.ROOT, " %.2f", count == 0 ? 0 : (double) right / count));
        }
        List<Guess> given = some.stream().filter(guess -> guess.sure() >= 500).toList();
        return row + String.format(Locale.ROOT, "   raw>=.5: %d right %d", given.size(), given.stream().filter(Guess::right).count());
    }

    /** One line about passages as they came. */
    String line() {
        List<Guess> belonging = guesses.stream().filter(guess -> guess.kind() == Case.Kind.JUDGED && guess.belongs()).toList();
        List<Guess> labels = guesses.stream().filter(guess -> guess.kind() == Case.Kind.LABELS_OFF).toList();
        return precisions(belonging, belonging.size()) + " |" + precisions(labels, labels.size());
    }

    String calibration(boolean many) {
        return "";
    }
}
