package coop.hatstand.internal.read.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Weighs whether a column holds choices, to be counted, or words, to be read. Repetition decides, not length: how much of the cells is given by more than one
 * person, less one cell that may be alike by chance, against how many of them are sentences nobody else wrote.
 *
 * <p>When in doubt it holds words: a choice listed among the answers is a nuisance, a person's words that are counted away are a loss.
 */
final class ClosedColumn {
    /** In the surveys this was learnt from, columns of words stay below 0.13 and columns of choices above 0.39, whichever survey is left out; it is nearer to the choices, since in doubt they are words. */
    private static final double LEAST = 0.35;
    private static final double SENTENCES = 0.5;
    private static final double ASKED_TO_CHOOSE = 0.5;
    private static final int FEWEST = 4;
    private static final int TOLD = 10;
    private static final long NEARLY_ALL = 90;
    private static final int FEWEST_CODES = 2;
    /** Of a cell's letters, the share that others must have given for it not to be somebody's own sentence. */
    private static final double OWN = 0.3;

    private ClosedColumn() {
    }

    static boolean is(String heading, List<String> cells, Options options) {
        return ofCodes(heading, cells) || weight(cells, options) + (CellShape.ticks(heading) ? ASKED_TO_CHOOSE : 0) >= LEAST && (cells.size() >= FEWEST || CellShape.ticks(heading));
    }

    /** Whether there is nothing but numbers, dates and the like, for which a few rows are enough unless the heading asks. */
    private static boolean ofCodes(String heading, List<String> cells) {
        boolean figures = nearlyAll(cells, CellShape::isFigure);
        boolean codes = figures || nearlyAll(cells, CellShape::isCode);
        boolean marks = CellShape.rates(heading) && cells.stream().allMatch(CellShape::isMark);
        return figures && cells.size() >= FEWEST || marks && cells.size() >= FEWEST_CODES || codes && !CellShape.asks(heading) && cells.size() >= FEWEST_CODES;
    }

    private static boolean nearlyAll(List<String> cells, Predicate<String> shape) {
        long others = cells.size() * (100 - NEARLY_ALL) / 100;
        return cells.stream().filter(shape.negate()).limit(others + 1).count() <= others;
    }

    private static double weight(List<String> cells, Options options) {
        if (cells.isEmpty()) {
            return 0;
        }
        long sentences = cells.stream().filter(cell -> isOwnSentence(cell, options)).count();
        // Where many write a sentence, "yes" and "no" are short answers to the same question.
        boolean told = sentences > 1 && sentences * TOLD > cells.size();
        double given = 0;
        Set<String> different = new HashSet<>();
        for (String cell : cells) {
            given += told && CellShape.agrees(cell) ? 0 : share(cell, options);
            different.add(cell.toLowerCase(Locale.ROOT));
        }
        double chance = different.size() == 1 ? 0 : 1;
        return (given - chance) / cells.size() - SENTENCES * sentences / cells.size();
    }

    /** Whether a cell, or what stands in it beside options, is a sentence of one person's own. */
    static boolean isOwnSentence(String cell, Options options) {
        return CellShape.isSaid(cell) && share(cell, options) < OWN;
    }

    private static double share(String cell, Options options) {
        int all = 0;
        int given = 0;
        for (String option : options.of(cell)) {
            all += option.length();
            given += options.isOffered(option) ? option.length() : 0;
        }
        return all == 0 ? 0 : (double) given / all;
    }
}
