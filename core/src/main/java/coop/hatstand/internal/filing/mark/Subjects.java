package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.words.Rarity;
import coop.hatstand.internal.filing.words.WordLikeness;
import coop.hatstand.internal.filing.words.WordStem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
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
    /** One sign of Chinese is a word; one letter is not. */
    private static final int FIRST_IDEOGRAPH = 0x2E80;
    private static final int MOST_INITIALS = 3;
    private static final int SHORTEST_WORD = 4;
    private static final int LONG = 5;
    /** About the weight of two words. */
    private static final int CLEARLY = 700;
    private static final int LONGEST = 4_000;
    private final List<IndexedQuestion> all;
    private final Map<String, Set<IndexedQuestion>> having = new HashMap<>();
    private final Map<String, Set<IndexedQuestion>> byPlain = new HashMap<>();
    /** Words by their first letters, and, behind a hyphen, by their last. */
    private final Map<String, List<String>> byEdge = new HashMap<>();
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

    /**
     * What a topic names.
     *
     * @param asked the question it names best
     * @param weight how much it shares with that
     * @param known which part of its words that question has, in hundredths
     * @param rival how near the next question comes, in hundredths of what this one has
     * @param exact whether some word is the question's own and not just akin to one of its
     */
    record Topic(IndexedQuestion asked, int weight, int known, int rival, boolean exact) {
    }

    /** Each question that shares words with a topic, by the best first; words of one stem or with the same start or end count too. */
    List<Topic> topics(List<String> words) {
        Map<IndexedQuestion, int[]> shares = new HashMap<>();
        List<String> counted = words.stream().filter(word -> word.length() >= SHORTEST_WORD || initials.contains(word)).toList();
        int total = 0;
        for (String word : counted.isEmpty() ? words.stream().filter(word -> word.length() > 1 || word.codePointAt(0) >= FIRST_IDEOGRAPH).toList() : counted) {
            Map<IndexedQuestion, Boolean> having = akin(word);
            int weight = Rarity.weight(all.size(), having.size());
            total += weight;
            having.forEach((asked, exact) -> {
                int[] share = shares.computeIfAbsent(asked, any -> new int[2]);
                share[0] += exact ? weight : weight * 2 / 3;
                share[1] += exact ? 1 : 0;
            });
        }
        int most = total;
        List<Map.Entry<IndexedQuestion, int[]>> ordered = new ArrayList<>(shares.entrySet());
        ordered.sort(Comparator.comparingInt((Map.Entry<IndexedQuestion, int[]> one) -> -one.getValue()[0]).thenComparingInt(one -> all.indexOf(one.getKey())));
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            int own = ordered.get(i).getValue()[0];
            int other = ordered.size() < 2 ? 0 : ordered.get(i == 0 ? 1 : 0).getValue()[0];
            topics.add(new Topic(ordered.get(i).getKey(), own, 100 * own / Math.max(1, most), 100 * other / Math.max(1, own), ordered.get(i).getValue()[1] > 0));
        }
        return topics;
    }

    /** The questions that have a word, or one akin to it, and whether it is the word itself. */
    private Map<IndexedQuestion, Boolean> akin(String word) {
        Map<IndexedQuestion, Boolean> akin = new HashMap<>();
        having(word).forEach(asked -> akin.put(asked, true));
        String plain = plain(word);
        for (String other : plain.length() < SHORTEST_WORD ? List.<String>of() : near(plain)) {
            if (areAkin(plain, other)) {
                byPlain.get(other).forEach(asked -> akin.putIfAbsent(asked, false));
            }
        }
        return akin;
    }

    private Set<String> near(String plain) {
        Set<String> near = new HashSet<>(byEdge.getOrDefault(plain.substring(0, SHORTEST_WORD), List.of()));
        near.addAll(plain.length() < LONG ? List.of() : byEdge.getOrDefault("-" + plain.substring(plain.length() - LONG), List.of()));
        return near;
    }

    /** Whether two words start alike for two thirds of the longer, or one is the other's first or last part. */
    private static boolean areAkin(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int alike = 0;
        while (alike < shorter && one.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        return alike >= SHORTEST_WORD && alike * 3 >= Math.max(one.length(), other.length()) * 2 || alike == shorter || shorter >= LONG && (one.endsWith(other) || other.endsWith(one));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private void add(IndexedQuestion asked) {
        for (String word : asked.words()) {
            String plain = plain(word);
            if (plain.length() >= SHORTEST_WORD && byPlain.computeIfAbsent(plain, any -> new HashSet<>()).isEmpty()) {
                byEdge.computeIfAbsent(plain.substring(0, SHORTEST_WORD), any -> new ArrayList<>()).add(plain);
                if (plain.length() >= LONG) {
                    byEdge.computeIfAbsent("-" + plain.substring(plain.length() - LONG), any -> new ArrayList<>()).add(plain);
                }
            }
            if (plain.length() >= SHORTEST_WORD) {
                byPlain.get(plain).add(asked);
            }
        }
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
