package coop.hatstand.internal.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the texts that a quotation has its words from. */
final class QuoteMatcher {
    /** How many texts with exactly the same words are told apart. */
    private static final int MOST_EXACT = 200;
    /** Places of a run of words that are looked at; more of them help nobody to tell whose it is. */
    private static final int MOST_PLACES = 4_000;
    private static final int MOST_NEAR = 4;
    /** Words in square brackets may stand for so many. */
    private static final int BRACKET = 12;
    /** With more gaps than this a quotation quotes nobody. */
    private static final int MOST_GAPS = 200;
    private static final int LONGEST_TYPO = 2;
    private final TextIndex index;

    QuoteMatcher(TextIndex index) {
        this.index = index;
    }

    /**
     * What a quotation was made of.
     *
     * @param exact the texts that have all of it, in order
     * @param pieces if there are none: the texts that have its parts, one after another, if they have all of it
     * @param near if there are neither: the text that it is most like
     */
    record Match(List<Integer> exact, List<Integer> pieces, Optional<WordAlignment> near) {
    }

    /** A quotation with the numbers of its words, each looked up once. */
    final class Quote {
        private final List<QuoteText.Word> words;
        private final int[] ids;
        private final int[] others;

        Quote(List<QuoteText.Word> words) {
            this.words = words;
            ids = words.stream().mapToInt(word -> index.word(word.token().key())).toArray();
            others = words.stream().mapToInt(word -> index.word(word.other())).toArray();
        }

        int size() {
            return ids.length;
        }

        QuoteText.Word get(int i) {
            return words.get(i);
        }
    }

    Match match(List<QuoteText.Word> words) {
        Quote quote = new Quote(words);
        List<Integer> exact = exact(quote);
        if (!exact.isEmpty()) {
            return new Match(exact, List.of(), Optional.empty());
        }
        List<Integer> pieces = pieces(quote);
        Optional<WordAlignment> near = near(quote);
        boolean stitched = new LinkedHashSet<>(pieces).size() > 1;
        return new Match(List.of(), stitched ? pieces : List.of(), near);
    }

    /** Whether a text has all of a quotation's words in order. */
    boolean isIn(Quote quote, int text) {
        Set<Long> tried = new HashSet<>();
        for (int position = index.start(text); position < index.end(text); position++) {
            if (same(quote, 0, position) && follows(quote, 0, position, index.end(text), tried)) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> exact(Quote quote) {
        if (quote.words.stream().filter(word -> word.before() != QuoteText.Gap.NONE).count() > MOST_GAPS) {
            return List.of();
        }
        Set<Integer> found = new LinkedHashSet<>();
        Set<Integer> seen = new LinkedHashSet<>();
        for (int position : rarest(quote)) {
            int text = index.textAt(position);
            if (found.size() < MOST_EXACT && seen.add(text) && isIn(quote, text)) {
                found.add(text);
            }
        }
        return List.copyOf(found);
    }

    /** The places of the run of words that occurs least, or of the single word if it has no run. */
    private int[] rarest(Quote quote) {
        int[] rarest = null;
        for (int i = 0; i + TextIndex.RUN <= quote.size(); i++) {
            if (isPlain(quote, i)) {
                int[] places = index.positions(word(quote, i), word(quote, i + 1), word(quote, i + 2), MOST_PLACES);
                rarest = rarest == null || places.length < rarest.length ? places : rarest;
            }
        }
        int[] found = rarest == null ? rarestWord(quote) : rarest;
        return found == null ? new int[0] : found;
    }

    private int[] rarestWord(Quote quote) {
        int[] rarest = null;
        for (int i = 0; i < quote.size(); i++) {
            if (isSure(quote.get(i))) {
                int[] places = index.positions(word(quote, i), MOST_PLACES);
                rarest = rarest == null || places.length < rarest.length ? places : rarest;
            }
        }
        return rarest;
    }

    /** Whether three words stand together and none of them may be another. */
    private static boolean isPlain(Quote quote, int i) {
        return isSure(quote.get(i)) && isSure(quote.get(i + 1)) && isSure(quote.get(i + 2))
                && quote.get(i + 1).before() == QuoteText.Gap.NONE && quote.get(i + 2).before() == QuoteText.Gap.NONE;
    }

    private static boolean isSure(QuoteText.Word word) {
        return !word.corrected() && word.other().equals(word.token().key());
    }

    private static int word(Quote quote, int i) {
        return quote.ids[i];
    }

    private boolean same(Quote quote, int i, int position) {
        int there = index.at(position);
        if (there < 0) {
            return false;
        }
        QuoteText.Word word = quote.get(i);
        return there == quote.ids[i] || there == quote.others[i]
                || word.corrected() && EditDistance.of(word.token().key(), index.key(there), LONGEST_TYPO) <= LONGEST_TYPO;
    }

    /** Whether the words after one go on from its position; {@code tried} remembers what was in vain. */
    private boolean follows(Quote quote, int from, int at, int end, Set<Long> tried) {
        int i = from;
        int position = at;
        while (i + 1 < quote.size() && quote.get(i + 1).before() == QuoteText.Gap.NONE) {
            i++;
            position++;
            if (position >= end || !same(quote, i, position)) {
                return false;
            }
        }
        if (i + 1 == quote.size()) {
            return true;
        }
        int reach = quote.get(i + 1).before() == QuoteText.Gap.ELLIPSIS ? end : Math.min(end, position + 2 + BRACKET);
        for (int next = position + 1; next < reach; next++) {
            long key = (long) i << 32 | next;
            if (same(quote, i + 1, next) && tried.add(key) && follows(quote, i + 1, next, end, tried)) {
                return true;
            }
        }
        return false;
    }

    /** The texts whose runs of words make up all of a quotation, but for a word or two between; empty if they do not. */
    private List<Integer> pieces(Quote quote) {
        List<Integer> pieces = new ArrayList<>();
        int missing = 0;
        int i = 0;
        while (i < quote.size()) {
            int[] longest = longest(quote, i);
            if (longest[1] < TextIndex.RUN) {
                missing++;
                i++;
            } else {
                pieces.add(longest[0]);
                i += longest[1];
            }
        }
        return missing * 8 <= quote.size() ? pieces : List.of();
    }

    /** The text with the longest run from a word on, and the run's length. */
    int[] longest(Quote quote, int from) {
        int[] longest = {-1, 0};
        if (from + TextIndex.RUN > quote.size() || !isPlain(quote, from)) {
            return longest;
        }
        for (int position : index.positions(word(quote, from), word(quote, from + 1), word(quote, from + 2), MOST_PLACES)) {
            int length = 0;
            while (from + length < quote.size() && position + length < index.size() && index.at(position + length) >= 0 && same(quote, from + length, position + length)
                    && (length == 0 || quote.get(from + length).before() == QuoteText.Gap.NONE)) {
                length++;
            }
            if (length > longest[1]) {
                longest = new int[] {index.textAt(position), length};
            }
        }
        return longest;
    }

    private Optional<WordAlignment> near(Quote quote) {
        Map<Integer, Integer> votes = new LinkedHashMap<>();
        for (int i = 0; i + TextIndex.RUN <= quote.size(); i++) {
            vote(votes, index.positions(word(quote, i), word(quote, i + 1), word(quote, i + 2), MOST_PLACES), 6);
        }
        for (int i = 0; i < quote.size(); i++) {
            int[] places = index.positions(word(quote, i), MOST_PLACES);
            vote(votes, places.length < MOST_PLACES / 10 || index.count() < 100 ? places : new int[0], 1);
        }
        return votes.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(MOST_NEAR)
                .map(entry -> WordAlignment.of(index, quote.words, entry.getKey())).filter(WordAlignment::isNear)
                .reduce((one, other) -> other.score() > one.score() ? other : one);
    }

    /** One vote for each text, however often it has the words. */
    private void vote(Map<Integer, Integer> votes, int[] places, int weight) {
        int last = -1;
        for (int position : places) {
            int text = index.textAt(position);
            if (text != last) {
                votes.merge(text, weight, Integer::sum);
            }
            last = text;
        }
    }
}
