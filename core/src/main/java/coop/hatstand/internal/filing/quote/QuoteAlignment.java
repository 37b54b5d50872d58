package coop.hatstand.internal.filing.quote;

import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuotedRange;
import coop.hatstand.internal.filing.words.LettersAndDigits;
import java.util.ArrayList;
import java.util.List;

/** Which lines of a mail quoted without marks are lines of the earlier mail that it quotes, in the same order. Used once. */
final class QuoteAlignment {
    /** How far ahead a line is looked for, in letters and digits. */
    private static final int FARTHEST = 4_000;
    /** A line as short as any is looked for right behind the one before it. */
    private static final int NEAR = LettersAndDigits.PIECE;
    /** How many in a hundred letters of the earlier mail, from the first line found to the last, must be found. */
    private static final int ENOUGH = 70;
    private static final int FEWEST = 40;
    private final PostText postText;
    private final QuotedRange bare;
    private final String earlier;
    private int at;
    private int first = -1;
    private int found;

    /**
     * @param earlier the letters of the earlier mail
     * @param start near which of them the quoted words start
     */
    QuoteAlignment(PostText postText, QuotedRange bare, String earlier, int start) {
        this.postText = postText;
        this.bare = bare;
        this.earlier = earlier;
        at = Math.max(0, start - FARTHEST);
    }

    /** The quotation cut down to the lines that the earlier mail holds; all of it if too few are. */
    List<QuotedRange> quotations() {
        List<QuotedRange> told = new ArrayList<>();
        int from = bare.from();
        int to = bare.words();
        boolean within = true;
        for (PostLine postLine : postText.lines()) {
            if (postLine.from() < bare.words() || postLine.from() >= bare.to() || postLine.blank()) {
                continue;
            }
            boolean known = isKnown(postLine);
            if (known && !within) {
                from = postLine.from();
            } else if (!known && within) {
                told.add(part(from, to));
            }
            to = known ? postLine.to() : to;
            within = known;
        }
        if (within) {
            told.add(part(from, bare.to()));
        }
        return found >= FEWEST && found * 100L >= (at - first) * (long) ENOUGH ? told : List.of(bare);
    }

    private QuotedRange part(int from, int to) {
        return new QuotedRange(from, Math.max(from, Math.min(bare.words(), to)), to, bare.credit(), true);
    }

    /** Whether a line is the earlier mail's; above the first that is, every line counts as quoted. */
    private boolean isKnown(PostLine postLine) {
        String words = LettersAndDigits.of(postLine.text(), 0, postLine.text().length()).letters();
        boolean looseStart = first < 0 && words.length() < LettersAndDigits.PIECE;
        if (words.isEmpty() || looseStart) {
            return true;
        }
        int reach = first < 0 ? 2 * FARTHEST : words.length() < LettersAndDigits.PIECE ? NEAR : FARTHEST;
        int place = earlier.substring(at, Math.min(earlier.length(), at + reach + words.length())).indexOf(words);
        if (place >= 0) {
            first = first < 0 ? at + place : first;
            found += words.length();
            at += place + words.length();
        }
        return place >= 0 || first < 0;
    }
}
