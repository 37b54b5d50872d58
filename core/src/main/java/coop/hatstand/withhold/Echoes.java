package coop.hatstand.withhold;

import coop.hatstand.document.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final Map<Long, Integer> runs = new HashMap<>();
    private final Map<Long, Integer> shorts = new HashMap<>();

    /** Adds the own words of a withheld answer. */
    void add(List<Block> body, int order) {
        for (String text : PlainWords.own(body)) {
            Words words = Words.of(text);
            if (words.count() < RUN && words.count() >= SHORTEST) {
                shorts.putIfAbsent(words.hash(0, words.count()), order);
            }
            for (int i = 0; i + RUN <= words.count(); i++) {
                runs.putIfAbsent(words.hash(i, i + RUN), order);
            }
        }
    }

    List<Edit> in(String text, boolean quoted, int order, String instead) {
        if (runs.isEmpty() && shorts.isEmpty()) {
            return List.of();
        }
        Words words = Words.of(text);
        List<Edit> found = new ArrayList<>();
        for (int i = 0; i + RUN <= words.count(); i++) {
            Integer first = runs.get(words.hash(i, i + RUN));
            if (first != null && (quoted || first < order)) {
                found.add(words.edit(i, i + RUN, instead));
            }
        }
        if (quoted) {
            quotedWhole(words, instead, found);
        }
        return Edit.joined(found);
    }

    private void quotedWhole(Words words, String instead, List<Edit> found) {
        for (int count = SHORTEST; count < RUN; count++) {
            for (int i = 0; i + count <= words.count(); i++) {
                if (shorts.containsKey(words.hash(i, i + count))) {
                    found.add(words.edit(i, i + count, instead));
                }
            }
        }
    }

    /** A text's words: where each stands, and its hash. */
    private static final class Words {
        private final Folded folded;
        private final List<int[]> places = new ArrayList<>();
        private final List<Long> hashes = new ArrayList<>();

        private Words(Folded folded) {
            this.folded = folded;
        }

        static Words of(String text) {
            Words words = new Words(Folded.of(text));
            int start = -1;
            long hash = 0;
            for (int i = 0; i <= words.folded.length(); i++) {
                boolean in = i < words.folded.length() && Folded.isWord(words.folded.point(i));
                if (in) {
                    start = start < 0 ? i : start;
                    hash = mix(hash, words.folded.point(i));
                } else if (start >= 0) {
                    words.places.add(new int[] {start, i});
                    words.hashes.add(hash);
                    start = -1;
                    hash = 0;
                }
            }
            return words;
        }

        int count() {
            return places.size();
        }

        long hash(int from, int to) {
            long hash = to - from;
            for (int i = from; i < to; i++) {
                hash = mix(hash, hashes.get(i));
            }
            return hash;
        }

        Edit edit(int from, int to, String instead) {
            return new Edit(folded.from(places.get(from)[0]), folded.to(places.get(to - 1)[1]), instead);
        }

        private static long mix(long hash, long more) {
            long mixed = (hash ^ more) * 0x9e3779b97f4a7c15L;
            return mixed ^ mixed >>> 29;
        }
    }
}
