package coop.hatstand.cli.guide;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that somebody probably meant: the nearest, if it is near enough. */
public final class Nearest {
    private static final int LONGEST = 40;

    private Nearest() {
    }

    public static Optional<String> to(String typed, Collection<String> words) {
        int most = Math.max(1, typed.replaceFirst("^-+", "").length() / 3);
        return typed.length() > LONGEST ? Optional.empty()
                : words.stream().filter(word -> distance(typed, word) <= most).min(Comparator.comparingInt(word -> distance(typed, word)));
    }

    /** How many letters have to be put in, taken out, changed or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, steps);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] steps) {
        int changed = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
