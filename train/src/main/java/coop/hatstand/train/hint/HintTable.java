package coop.hatstand.train.hint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How often the first hints are right at each coverage, and how often those are that say so. */
final class HintTable {
    private static final int STEPS = 10;
    private static final int LEAST = 50;
    private static final double WANTED = 0.9;

    private HintTable() {
    }

    /**
     * A guess by weights learned without its source.
     *
     * @param percent how many in a hundred such guesses are said to be right
     */
    record Sure(Guess guess, int percent) {
    }

    static String text(List<Sure> all) {
        StringBuilder text = new StringBuilder();
        for (Case.Kind kind : Case.Kind.values()) {
            for (boolean begun : kind == Case.Kind.LABELS_OFF ? new boolean[] {false} : new boolean[] {false, true}) {
                List<Sure> some = all.stream().filter(sure -> sure.guess().of().kind() == kind && sure.guess().of().begun() == begun)
                        .sorted(Comparator.comparingInt(sure -> -sure.guess().sure())).toList();
                text.append(String.format(Locale.ROOT, "%s%s%n", kind, begun ? ", the first third filed" : "")).append(rows(some));
                if (kind == Case.Kind.UNFILED) {
                    text.append(reliability(some));
                }
            }
        }
        return text.toString();
    }

    private static String rows(List<Sure> some) {
        List<Sure> belonging = some.stream().filter(sure -> sure.guess().belongs()).toList();
        return row("that answer something", belonging, belonging.size()) + (belonging.size() < some.size() ? row("all", some, belonging.size()) : "");
    }

    /** The share of right ones among the surest tenth, two tenths and so on of those that belong somewhere, and the largest share of them whose guesses are right often enough. */
    private static String row(String name, List<Sure> some, int whole) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "  %-22s %4d:", name, some.size()));
        for (int tenth = 1; tenth <= STEPS; tenth++) {
            int count = Math.min(some.size(), (whole * tenth + STEPS - 1) / STEPS);
            row.append(String.format(Locale.ROOT, " %.2f", count == 0 ? 0 : (double) right(some.subList(0, count)) / count));
        }
        int most = 0;
        for (int count = 1; count <= some.size(); count++) {
            most = right(some.subList(0, count)) >= WANTED * count ? count : most;
        }
        row.append(String.format(Locale.ROOT, " | %.1f at %.0f %% (%d)", WANTED, 100.0 * most / Math.max(1, whole), most));
        for (int least : List.of(90, LEAST)) {
            List<Sure> given = some.stream().filter(sure -> sure.percent() >= least).toList();
            row.append(String.format(Locale.ROOT, " | said %d+: %d, right %d", least, given.size(), right(given)));
        }
        return row.append('\n').toString();
    }

    private static long right(List<Sure> some) {
        return some.stream().filter(sure -> sure.guess().right()).count();
    }

    /** By what is said, how many were said and how many were right; and the mean distance of one from the other, beside what chance alone would make of it. */
    private static String reliability(List<Sure> some) {
        StringBuilder text = new StringBuilder("  said %: how many, right, expected:");
        for (int tenth = 0; tenth < STEPS; tenth++) {
            List<Sure> here = in(some, tenth);
            text.append(String.format(Locale.ROOT, "  %d-: %d %d %.1f", tenth * STEPS, here.size(), right(here), said(here)));
        }
        List<Sure> given = some.stream().filter(sure -> sure.percent() >= LEAST).toList();
        return text + String.format(Locale.ROOT, "%n  calibration error of all %.3f (by chance alone %.3f), of those given %.3f (%.3f)%n", error(some), chance(some), error(given), chance(given));
    }

    private static List<Sure> in(List<Sure> some, int tenth) {
        return some.stream().filter(sure -> Math.min(STEPS - 1, sure.percent() / STEPS) == tenth).toList();
    }

    private static double said(List<Sure> some) {
        return some.stream().mapToInt(Sure::percent).sum() / 100.0;
    }

    private static double error(List<Sure> some) {
        double error = 0;
        for (int tenth = 0; tenth < STEPS; tenth++) {
            List<Sure> here = in(some, tenth);
            error += Math.abs(said(here) - right(here));
        }
        return error / Math.max(1, some.size());
    }

    /** What the error would come to if all that is said were so. */
    private static double chance(List<Sure> some) {
        double error = 0;
        for (int tenth = 0; tenth < STEPS; tenth++) {
            error += Math.sqrt(2 / Math.PI * in(some, tenth).stream().mapToDouble(sure -> sure.percent() / 100.0 * (1 - sure.percent() / 100.0)).sum());
        }
        return error / Math.max(1, some.size());
    }

    /** One line: of what came unfiled, of what was filed by judgement, and of labels taken off. */
    static String line(List<Sure> all) {
        List<String> rows = new ArrayList<>();
        for (Case.Kind kind : Case.Kind.values()) {
            List<Sure> some = all.stream().filter(sure -> sure.guess().of().kind() == kind && !sure.guess().of().begun()).sorted(Comparator.comparingInt(sure -> -sure.guess().sure())).toList();
            List<Sure> belonging = some.stream().filter(sure -> sure.guess().belongs()).toList();
            rows.add(row(kind.name(), belonging, belonging.size()).strip());
            rows.add(row("all", some, belonging.size()).strip() + String.format(Locale.ROOT, " error %.3f (%.3f)", error(some), chance(some)));
        }
        return String.join("\n    ", rows);
    }
}
