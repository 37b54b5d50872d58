package coop.hatstand.internal.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A quotation beside the stretch of one text that it is most like, word for word (Smith and Waterman's local alignment, the quotation whole).
 *
 * @param text the text's number
 * @param score two for each word in common, less one for each that was changed, dropped or added
 * @param share the words in common, of a hundred of the quotation's
 * @param changes what was changed, in order
 */
record WordAlignment(int text, int score, int share, List<Change> changes) {

    /**
     * Words that were changed.
     *
     * @param was the text's words, empty if some were added
     * @param now the quotation's words, empty if some were left out
     */
    record Change(String was, String now) {
    }

    private static final int LEAST = 55;
    private static final int MOST_CELLS = 6_000_000;
    private static final byte SAME = 0;
    private static final byte CHANGED = 1;
    private static final byte ADDED = 2;
    private static final byte DROPPED = 3;
    private static final byte START = 4;

    boolean isNear() {
        return share >= LEAST;
    }

    static WordAlignment of(TextIndex index, List<QuoteText.Word> quote, int text) {
        int rows = Math.min(quote.size(), 3_000);
        int columns = Math.min(index.end(text) - index.start(text), Math.max(1, MOST_CELLS / (rows + 1)));
        return new Table(index, quote, text, rows, columns).filled();
    }

    /** The table of both texts' words. Lives for one call. */
    private static final class Table {
        private final TextIndex index;
        private final List<QuoteText.Word> quote;
        private final int text;
        private final int rows;
        private final int columns;
        private final byte[][] moves;

        Table(TextIndex index, List<QuoteText.Word> quote, int text, int rows, int columns) {
            this.index = index;
            this.quote = quote;
            this.text = text;
            this.rows = rows;
            this.columns = columns;
            this.moves = new byte[rows + 1][columns + 1];
        }

        WordAlignment filled() {
            int[] above = new int[columns + 1];
            Arrays.fill(moves[0], START);
            for (int i = 1; i <= rows; i++) {
                above = row(i, above);
            }
            int best = 0;
            for (int j = 1; j <= columns; j++) {
                best = above[j] >= above[best] ? j : best;
            }
            return traced(best, above[best]);
        }

        private int[] row(int i, int[] above) {
            int[] row = new int[columns + 1];
            row[0] = above[0] - 1;
            moves[i][0] = ADDED;
            String key = quote.get(i - 1).token().key();
            int word = index.word(key);
            // Where an ellipsis or a bracket follows, words may be left out.
            int drop = i < rows && quote.get(i).before() != QuoteText.Gap.NONE ? 0 : 1;
            for (int j = 1; j <= columns; j++) {
                boolean same = index.at(index.start(text) + j - 1) == word;
                int diagonal = above[j - 1] + (same ? 2 : -1);
                int best = diagonal;
                byte move = same ? SAME : CHANGED;
                if (above[j] - 1 > best) {
                    best = above[j] - 1;
                    move = ADDED;
                }
                if (i < rows && row[j - 1] - drop > best) {
                    best = row[j - 1] - drop;
                    move = DROPPED;
                }
                row[j] = best;
                moves[i][j] = move;
            }
            return row;
        }

        private WordAlignment traced(int end, int score) {
            List<Change> changes = new ArrayList<>();
            StringBuilder was = new StringBuilder();
            StringBuilder now = new StringBuilder();
            int same = 0;
            int i = rows;
            int j = end;
            while (i > 0) {
                byte move = moves[i][j];
                if (move == SAME) {
                    same++;
                    close(changes, was, now);
                }
                boolean lawful = move == DROPPED && i < rows && quote.get(i).before() != QuoteText.Gap.NONE;
                if ((move == CHANGED || move == DROPPED) && !lawful) {
                    was.insert(0, index.shown(index.at(index.start(text) + j - 1)) + " ");
                }
                if (move == CHANGED || move == ADDED) {
                    now.insert(0, quote.get(i - 1).token().key() + " ");
                }
                i -= move == DROPPED ? 0 : 1;
                j -= move == ADDED ? 0 : 1;
            }
            close(changes, was, now);
            return new WordAlignment(text, score, same * 100 / rows, changes);
        }

        private static void close(List<Change> changes, StringBuilder was, StringBuilder now) {
            if (was.length() + now.length() > 0) {
                changes.add(0, new Change(was.toString().strip(), now.toString().strip()));
                was.setLength(0);
                now.setLength(0);
            }
        }
    }
}
