package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;

/** Which lines of a mail quoted without marks are lines of the earlier mail that it quotes, in the same order. Used once. */
final class Alignment {
    /** How far ahead a line is looked for, in letters and digits. */
    private static final int FARTHEST = 4_000;
    /** A line as short as any is looked for right behind the one before it. */
    private static final int NEAR = Folded.PIECE;
    /** How many in a hundred letters of the earlier mail, from the first line found to the last, must be found. */
    private static final int ENOUGH = 70;
    private static final int FEWEST = 40;
    private final Sheet sheet;
    private final Quotation bare;
    private final String earlier;
    private int at;
    private int first = -1;
    private int found;

    /**
     * @param earlier the letters of the earlier mail
     * @param start near which of them the quoted words start
     */
    Alignment(Sheet sheet, Quotation bare, String earlier, int start) {
        this.sheet = sheet;
        this.bare = bare;
        this.earlier = earlier;
        at = Math.max(0, start - FARTHEST);
    }

    /** The quotation cut down to the lines that the earlier mail holds; all of it if too few are. */
    List<Quotation> quotations() {
        List<Quotation> told = new ArrayList<>();
        int from = bare.from();
        int to = bare.words();
        boolean within = true;
        for (Line line : sheet.lines()) {
            if (line.from() < bare.words() || line.from() >= bare.to() || line.blank()) {
                continue;
            }
            boolean known = isKnown(line);
            if (known && !within) {
                from = line.from();
            } else if (!known && within) {
                told.add(part(from, to));
            }
            to = known ? line.to() : to;
            within = known;
        }
        if (within) {
            told.add(part(from, bare.to()));
        }
        return found >= FEWEST && found * 100L >= (at - first) * (long) ENOUGH ? told : List.of(bare);
    }

    private Quotation part(int from, int to) {
        return new Quotation(from, Math.max(from, Math.min(bare.words(), to)), to, bare.credit(), true);
    }

    /** Whether a line is the earlier mail's; above the first that is, every line counts as quoted. */
    private boolean isKnown(Line line) {
        String words = Folded.of(line.text(), 0, line.text().length()).letters();
        boolean looseStart = first < 0 && words.length() < Folded.PIECE;
        if (words.isEmpty() || looseStart) {
            return true;
        }
        int reach = first < 0 ? 2 * FARTHEST : words.length() < Folded.PIECE ? NEAR : FARTHEST;
        int place = earlier.substring(at, Math.min(earlier.length(), at + reach + words.length())).indexOf(words);
        if (place >= 0) {
            first = first < 0 ? at + place : first;
            found += words.length();
            at += place + words.length();
        }
        return place >= 0 || first < 0;
    }
}
