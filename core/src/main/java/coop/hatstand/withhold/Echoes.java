package coop.hatstand.withhold;

import coop.hatstand.document.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds withheld words where somebody else repeats them.
 *
 * <p>In a quotation a withheld paragraph of four words or more, or eight words of one in a row, are gone. In running words it takes eight in a
 * row, in an answer that came later: who came first repeats nobody.
 */
final class Echoes {
    private static final int RUN = 8;
    private static final int SHORTEST = 4;

    /** For each run of withheld words, by its hash, the place in order of the first answer that has it. */
    private Firsts runs = new Firsts();
    private Firsts shorts = new Firsts();
    private final List<Secret> secrets = new ArrayList<>();
    private final Firsts expected = new Firsts();
    /** The words of those runs, each by itself: most texts have no eight of them in a row, and then no run of theirs need be made out. */
    private final Firsts expectedWords = new Firsts();
    private boolean indexed;
    private boolean complete;

    private record Secret(List<Block> body, int order) {
    }

    /** Adds the own words of a withheld answer. */
    void add(List<Block> body, int order) {
        secrets.add(new Secret(body, order));
    }

    /** Says that a text will be looked into; where nothing else is, the runs it does not have need not be kept, which are nearly all. */
    void expect(String text) {
        Words words = Words.of(Folded.of(text));
        for (int i = 0; i + RUN <= words.count(); i++) {
            expected.putIfAbsent(words.hash(i, i + RUN), 0);
        }
        for (int i = 0; i < words.count() && words.count() >= RUN; i++) {
            expectedWords.putIfAbsent(words.hash(i, i + 1), 0);
        }
    }

    List<Edit> in(Folded text, boolean quoted, int order, String instead) {
        if (secrets.isEmpty()) {
            return List.of();
        }
        Words words = Words.of(text);
        prepare(words, quoted);
        List<Edit> found = new ArrayList<>();
        for (int i = 0; i + RUN <= words.count(); i++) {
            int first = runs.get(words.hash(i, i + RUN));
            if (first < Firsts.NONE && (quoted || first < order)) {
                found.add(words.edit(i, i + RUN, instead));
            }
        }
        if (quoted) {
            quotedWhole(words, instead, found);
        }
        return Edit.joined(found);
    }

    /** Makes the index when it is first asked, and of all runs as soon as a text comes that was not expected. */
    private void prepare(Words words, boolean quoted) {
        boolean all = quoted || complete || !expects(words);
        if (indexed && all == complete) {
            return;
        }
        runs = new Firsts();
        shorts = new Firsts();
        for (Secret secret : secrets) {
            PlainWords.own(secret.body).forEach(text -> index(Words.of(Folded.of(text)), secret.order, all));
        }
        indexed = true;
        complete = all;
    }

    private boolean expects(Words words) {
        for (int i = 0; i + RUN <= words.count(); i++) {
            if (expected.get(words.hash(i, i + RUN)) == Firsts.NONE) {
                return false;
            }
        }
        return true;
    }

    private void index(Words words, int order, boolean all) {
        if (words.count() < RUN && words.count() >= SHORTEST) {
            shorts.putIfAbsent(words.hash(0, words.count()), order);
        }
        if (all) {
            for (int i = 0; i + RUN <= words.count(); i++) {
                runs.putIfAbsent(words.hash(i, i + RUN), order);
            }
        } else {
            indexExpected(words, order);
        }
    }

    private void indexExpected(Words words, int order) {
        int row = 0;
        for (int i = 0; i < words.count(); i++) {
            row = expectedWords.get(words.hash(i, i + 1)) < Firsts.NONE ? row + 1 : 0;
            if (row >= RUN && expected.get(words.hash(i + 1 - RUN, i + 1)) < Firsts.NONE) {
                runs.putIfAbsent(words.hash(i + 1 - RUN, i + 1), order);
            }
        }
    }

    private void quotedWhole(Words words, String instead, List<Edit> found) {
        for (int count = SHORTEST; count < RUN; count++) {
            for (int i = 0; i + count <= words.count(); i++) {
                if (shorts.get(words.hash(i, i + count)) < Firsts.NONE) {
                    found.add(words.edit(i, i + count, instead));
                }
            }
        }
    }

    /** A text's words: where each stands, and its hash. */
    private static final class Words {
        private final Folded folded;
        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private long[] hashes = new long[16];
        private int count;

        private Words(Folded folded) {
            this.folded = folded;
        }

        static Words of(Folded folded) {
            Words words = new Words(folded);
            int start = -1;
            long hash = 0;
            for (int i = 0; i <= folded.length(); i++) {
                if (i < folded.length() && Folded.isWord(folded.point(i))) {
                    start = start < 0 ? i : start;
                    hash = mix(hash, folded.point(i));
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

        Edit edit(int from, int to, String instead) {
            return new Edit(folded.from(starts[from]), folded.to(ends[to - 1]), instead);
        }

        private static long mix(long hash, long more) {
            long mixed = (hash ^ more) * 0x9e3779b97f4a7c15L;
            return mixed ^ mixed >>> 29;
        }
    }
}
