package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.words.Rarity;
import coop.hatstand.internal.filing.words.WordLikeness;
import coop.hatstand.internal.filing.words.WordStem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each question is about: its words without their endings, and the initials that people shorten them to, such as "ik" for "inverse kinematics"; and which questions a passage speaks of by them. */
public final class Subjects {
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{Lu}\\p{N}]{1,4}(?![\\p{L}\\p{N}])");
    private static final int MOST_INITIALS = 3;
    private static final int SHORTEST_WORD = 4;
    /** About the weight of two words. */
    private static final int CLEARLY = 700;
    private static final int LONGEST = 4_000;
    private final List<IndexedQuestion> all;
    private final Map<String, Set<IndexedQuestion>> having = new HashMap<>();
    private final Set<String> initials = new HashSet<>();
    private final List<Set<String>> words;
    private final Rarity rarity = new Rarity();

    Subjects(List<IndexedQuestion> all) {
        this.all = all;
        all.forEach(this::add);
        all.forEach(one -> rarity.add(stems(one.words())));
        words = all.stream().map(one -> Set.copyOf(stems(one.words()))).toList();
    }

    /** The questions that have a word, by its stem or by initials. */
    Set<IndexedQuestion> having(String word) {
        return having.getOrDefault(WordStem.of(word), Set.of());
    }

    /** Whether a word is the first letters of two or three words in a row, or what some question writes in capitals. */
    boolean isInitials(String word) {
        return initials.contains(word);
    }

    private void add(IndexedQuestion asked) {
        for (Matcher capitals = CAPITALS.matcher(asked.question().text()); capitals.find();) {
            initials.add(capitals.group().toLowerCase(Locale.ROOT));
        }
        List<String> words = asked.words();
        for (int i = 0; i < words.size(); i++) {
            put(WordStem.of(words.get(i)), asked);
            StringBuilder letters = new StringBuilder();
            for (int j = i; j < Math.min(words.size(), i + MOST_INITIALS); j++) {
                letters.appendCodePoint(words.get(j).codePointAt(0));
                if (j > i) {
                    initials.add(letters.toString());
                    put(letters.toString(), asked);
                }
            }
        }
    }

    private void put(String subject, IndexedQuestion asked) {
        having.computeIfAbsent(subject, any -> new HashSet<>()).add(asked);
    }

    /** How much a passage shares with each question, rarer words counting more. */
    int[] shared(String passage) {
        Set<String> said = new HashSet<>(stems(WordLikeness.words(passage.substring(0, Math.min(LONGEST, passage.length())))));
        return words.stream().mapToInt(own -> rarity.common(own, said)).toArray();
    }

    /** The one question that a passage clearly speaks of, if it shares nothing with those it is read as an answer to. */
    public Optional<IndexedQuestion> speaksOfAnother(String passage, List<IndexedQuestion> than) {
        int[] shared = shared(passage);
        int best = -1;
        int second = 0;
        for (int i = 0; i < shared.length; i++) {
            if (than.contains(all.get(i))) {
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
        return best >= 0 && shared[best] > CLEARLY && shared[best] > 2 * second ? Optional.of(all.get(best)) : Optional.empty();
    }

    /** Whether a passage shares clearly more with a question than with any other, or clearly less; nothing if neither. */
    Optional<Boolean> speaksOf(String passage, IndexedQuestion question) {
        int[] shared = shared(passage);
        int own = 0;
        int other = 0;
        for (int i = 0; i < shared.length; i++) {
            boolean is = all.get(i).equals(question);
            own = is ? shared[i] : own;
            other = is ? other : Math.max(other, shared[i]);
        }
        boolean more = 2 * own > 3 * other;
        boolean less = own == 0 && other > CLEARLY;
        return more ? Optional.of(true) : less ? Optional.of(false) : Optional.empty();
    }

    private List<String> stems(List<String> words) {
        return words.stream().filter(word -> word.length() >= SHORTEST_WORD || initials.contains(word)).map(WordStem::of).toList();
    }
}
