package coop.hatstand.internal.present.alike;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words a text has that another has not: all that are in no run of three words which both have. Nothing that was added can be missed. */
public final class OwnWords {
    private final Shingles shingles = new Shingles();
    private final Set<Long> known = new HashSet<>();
    private final TextWords base;

    /** Measures by a text. */
    public OwnWords(String text) {
        base = new TextWords(text);
        for (long shingle : shingles.of(base.words())) {
            known.add(shingle);
        }
    }

    /** A stretch of a text, from its first character to that after its last. */
    public record Stretch(int from, int to) {
    }

    /** The stretches of a text's own words, in order. */
    public List<Stretch> in(String text) {
        TextWords words = new TextWords(text);
        BitSet shared = shared(words, known);
        List<Stretch> own = new ArrayList<>();
        for (int from = shared.nextClearBit(0); from < words.size(); ) {
            int end = shared.nextSetBit(from);
            int to = end < 0 ? words.size() : end;
            own.add(new Stretch(words.from(from), words.to(to - 1)));
            from = shared.nextClearBit(to);
        }
        return own;
    }

    /** How many of the words that a text is measured by it does not have. */
    public int leftOut(String text) {
        Set<Long> theirs = new HashSet<>();
        for (long shingle : shingles.of(new TextWords(text).words())) {
            theirs.add(shingle);
        }
        return base.size() - shared(base, theirs).cardinality();
    }

    private BitSet shared(TextWords words, Set<Long> runs) {
        BitSet shared = new BitSet();
        long[] own = shingles.of(words.words());
        for (int i = 0; i < own.length; i++) {
            if (runs.contains(own[i])) {
                shared.set(i, i + Shingles.WORDS);
            }
        }
        return shared;
    }
}
