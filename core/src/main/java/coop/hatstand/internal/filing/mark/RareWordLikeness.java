package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.words.Rarity;
import coop.hatstand.internal.filing.words.WordLikeness;
import coop.hatstand.internal.filing.words.WordStem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which questions a passage speaks of, by the rarer words they share. */
public final class RareWordLikeness {
    private static final int SHORTEST_WORD = 4;
    /** About the weight of two words. */
    private static final int CLEARLY = 700;
    private static final int LONGEST = 4_000;
    private final List<IndexedQuestion> asked;
    private final List<Set<String>> words;
    private final Set<String> initials;
    private final Rarity rarity = new Rarity();

    public RareWordLikeness(QuestionIndex questionIndex) {
        asked = questionIndex.all();
        initials = questionIndex.subjects().initials();
        asked.forEach(one -> rarity.add(stems(one.words())));
        words = asked.stream().map(one -> Set.copyOf(stems(one.words()))).toList();
    }

    /** How much a passage shares with each question. */
    int[] shared(String passage) {
        Set<String> said = new HashSet<>(stems(WordLikeness.words(passage.substring(0, Math.min(LONGEST, passage.length())))));
        int[] shared = new int[asked.size()];
        for (int i = 0; i < shared.length; i++) {
            shared[i] = rarity.common(words.get(i), said);
        }
        return shared;
    }

    /** The one question that a passage clearly speaks of, if it shares nothing with the one it is read as an answer to. */
    public Optional<IndexedQuestion> speaksOfAnother(String passage, List<IndexedQuestion> than) {
        int[] shared = shared(passage);
        int best = -1;
        int second = 0;
        for (int i = 0; i < shared.length; i++) {
            if (than.contains(asked.get(i))) {
                if (shared[i] > 0) {
                    return Optional.empty();
                }
            } else if (best < 0 || shared[i] > shared[best]) {
                second = best < 0 ? 0 : shared[best];
                best = i;
            } else {
                second = Math.max(second, shared[i]);
            }
        }
        return best >= 0 && shared[best] > CLEARLY && shared[best] > 2 * second ? Optional.of(asked.get(best)) : Optional.empty();
    }

    /** Whether a passage shares clearly more with a question than with any other, or clearly less; nothing if neither. */
    Optional<Boolean> speaksOf(String passage, IndexedQuestion question) {
        int[] shared = shared(passage);
        int own = 0;
        int other = 0;
        for (int i = 0; i < shared.length; i++) {
            if (asked.get(i).equals(question)) {
                own = shared[i];
            } else {
                other = Math.max(other, shared[i]);
            }
        }
        boolean more = 2 * own > 3 * other;
        boolean less = own == 0 && other > CLEARLY;
        return more ? Optional.of(true) : less ? Optional.of(false) : Optional.empty();
    }

    private List<String> stems(List<String> words) {
        return words.stream().filter(word -> word.length() >= SHORTEST_WORD || initials.contains(word)).map(WordStem::of).toList();
    }
}
