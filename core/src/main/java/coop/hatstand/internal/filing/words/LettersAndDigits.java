package coop.hatstand.internal.filing.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A text's letters and digits alone, in small letters, so that neither wrapped lines nor marks of quotation matter, nor a script without blanks; and
 * its pieces of equal length as numbers, by which it is found again in time that grows with the text.
 */
public record LettersAndDigits(String letters) {
    public static final int PIECE = 16;
    private static final long BASE = 1_000_003;
    private static final long LEAVING = leaving();

    public static LettersAndDigits of(String text, int from, int to) {
        StringBuilder folded = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return new LettersAndDigits(folded.toString());
    }

    /** The pieces end to end, and the one at the end; none of a text that is shorter than one. */
    public List<Long> pieces() {
        List<Long> pieces = new ArrayList<>();
        for (int from = 0; from + PIECE <= letters.length(); from += PIECE) {
            pieces.add(piece(from));
        }
        if (letters.length() > PIECE) {
            pieces.add(piece(letters.length() - PIECE));
        }
        return pieces;
    }

    /** Gives each piece, wherever it starts, and its place. */
    public void eachPiece(Taker taker) {
        long hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            hash = hash * BASE + letters.charAt(i) - (i < PIECE ? 0 : letters.charAt(i - PIECE) * LEAVING);
            if (i >= PIECE - 1) {
                taker.take(hash, i - PIECE + 1);
            }
        }
    }

    /** Who is given pieces. */
    @FunctionalInterface
    public interface Taker {
        void take(long piece, int from);
    }

    private long piece(int from) {
        long hash = 0;
        for (int i = from; i < from + PIECE; i++) {
            hash = hash * BASE + letters.charAt(i);
        }
        return hash;
    }

    private static long leaving() {
        long power = 1;
        for (int i = 0; i < PIECE; i++) {
            power *= BASE;
        }
        return power;
    }
}
