package coop.hatstand.internal.withhold.text;

import coop.hatstand.document.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds withheld words where somebody else repeats them.
 *
 * <p>Between quotation marks, and in a quotation, four words of a withheld answer in a row are gone, unless the questions have them too. In running
 * words it takes eight in a row, in an answer that came later: who came first repeats nobody.
 */
public final class RepeatedSecrets {
    private static final int QUOTED = 4;
    private static final int RUNNING = 8;
    /** How many runs of four words, each a word further on, make one of eight. */
    private static final int STEPS = RUNNING - QUOTED + 1;

    /** For each run of four withheld words, by its hash, the place in order of the first answer that has it. */
    private HashIndex runs = new HashIndex();
    private final List<Secret> secrets = new ArrayList<>();
    private final HashIndex open = new HashIndex();
    private final HashIndex expected = new HashIndex();
    /** The words of those runs, each by itself: most texts have no four of them in a row, and then no run of theirs need be made out. */
    private final HashIndex expectedWords = new HashIndex();
    private boolean indexed;
    private boolean complete;

    private record Secret(List<Block> body, int order) {
    }

    /** Adds the own words of a withheld answer. */
    public void add(List<Block> body, int order) {
        secrets.add(new Secret(body, order));
    }

    /** Says that everybody may quote a text. */
    public void mayBeQuoted(String text) {
        Words words = Words.of(NormalizedText.of(text));
        for (int i = 0; i + QUOTED <= words.count(); i++) {
            open.putIfAbsent(words.hash(i, i + QUOTED), 0);
        }
    }

    /** Says that a text will be looked into; where nothing else is, the runs it does not have need not be kept, which are nearly all. */
    public void expect(String text) {
        Words words = Words.of(NormalizedText.of(text));
        for (int i = 0; i + QUOTED <= words.count(); i++) {
            expected.putIfAbsent(words.hash(i, i + QUOTED), 0);
        }
        for (int i = 0; i < words.count() && words.count() >= QUOTED; i++) {
            expectedWords.putIfAbsent(words.hash(i, i + 1), 0);
        }
    }

    /** @param quoted whether all of the text is a quotation */
    public List<Replacement> in(String text, NormalizedText normalizedText, boolean quoted, int order, String instead) {
        if (secrets.isEmpty()) {
            return List.of();
        }
        Words words = Words.of(normalizedText);
        prepare(words);
        BitSet marked = quoted ? new BitSet() : QuotationMarks.within(text);
        List<Replacement> found = new ArrayList<>();
        int inRow = 0;
        for (int i = 0; i + QUOTED <= words.count(); i++) {
            long hash = words.hash(i, i + QUOTED);
            int first = runs.get(hash);
            boolean said = quoted || marked.get(words.start(i)) && marked.nextClearBit(words.start(i)) >= words.end(i + QUOTED - 1);
            if (first < HashIndex.NONE && said && open.get(hash) == HashIndex.NONE) {
                found.add(words.edit(i, i + QUOTED, instead));
            }
            inRow = first < HashIndex.NONE && (said || first < order) ? inRow + 1 : 0;
            if (inRow >= STEPS) {
                found.add(words.edit(i + 1 - STEPS, i + QUOTED, instead));
            }
        }
        return Replacement.joined(found);
    }

    /** Makes the index when it is first asked, and of all runs as soon as a text comes that was not expected. */
    private void prepare(Words words) {
        boolean all = complete || !expects(words);
        if (indexed && all == complete) {
            return;
        }
        runs = new HashIndex();
        for (Secret secret : secrets) {
            TextPieces.own(secret.body).forEach(text -> index(Words.of(NormalizedText.of(text)), secret.order, all));
        }
        indexed = true;
        complete = all;
    }

    private boolean expects(Words words) {
        for (int i = 0; i + QUOTED <= words.count(); i++) {
            if (expected.get(words.hash(i, i + QUOTED)) == HashIndex.NONE) {
                return false;
            }
        }
        return true;
    }

    private void index(Words words, int order, boolean all) {
        int row = 0;
        for (int i = 0; i < words.count(); i++) {
            row = all || expectedWords.get(words.hash(i, i + 1)) < HashIndex.NONE ? row + 1 : 0;
            if (row >= QUOTED && (all || expected.get(words.hash(i + 1 - QUOTED, i + 1)) < HashIndex.NONE)) {
                runs.putIfAbsent(words.hash(i + 1 - QUOTED, i + 1), order);
            }
        }
    }

    /** A text's words: where each stands, and its hash. */
    private static final class Words {
        private final NormalizedText normalizedText;
        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private long[] hashes = new long[16];
        private int count;

        private Words(NormalizedText normalizedText) {
            this.normalizedText = normalizedText;
        }

        static Words of(NormalizedText normalizedText) {
            Words words = new Words(normalizedText);
            int start = -1;
            long hash = 0;
            for (int i = 0; i <= normalizedText.length(); i++) {
                if (i < normalizedText.length() && NormalizedText.isWord(normalizedText.point(i))) {
                    start = start < 0 ? i : start;
                    hash = mix(hash, normalizedText.point(i));
                } else if (start >= 0) {
                    words.add(start, i, hash);
                    start = -1;
                    hash = 0;
                }
            }
            return words;
        }

        private void add(int start, int end, long hash) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
                hashes = Arrays.copyOf(hashes, count * 2);
            }
            starts[count] = start;
            ends[count] = end;
            hashes[count++] = hash;
        }

        int count() {
            return count;
        }

        long hash(int from, int to) {
            long hash = to - from;
            for (int i = from; i < to; i++) {
                hash = mix(hash, hashes[i]);
            }
            return hash;
        }

        /** Where a word starts in the text. */
        int start(int word) {
            return normalizedText.from(starts[word]);
        }

        int end(int word) {
            return normalizedText.to(ends[word]);
        }

        Replacement edit(int from, int to, String instead) {
            return new Replacement(start(from), end(to - 1), instead);
        }

        private static long mix(long hash, long more) {
            long mixed = (hash ^ more) * 0x9e3779b97f4a7c15L;
            return mixed ^ mixed >>> 29;
        }
    }
}
