package coop.hatstand.internal.filing.hint;

import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.filing.mark.IndexedQuestion;
import coop.hatstand.internal.filing.mark.QuestionIndex;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.Rarity;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which questions an unfiled passage may belong to: those it speaks of by their number, else those whose words, and whose other answers by other
 * people, have most of its rarer words. At most two, and none where the first is no clear one.
 */
public final class Hints {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + CueWords.any("question") + "\\s*(?:" + CueWords.any("number") + "\\s*)?|" + CueWords.any("letter") + "|" + CueWords.any("number") + "\\s*)#?(\\d{1,3})(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ADDRESS = Pattern.compile("\\S{0,200}@\\S{0,200}|https?://\\S+");
    private static final int SHORTEST_WORD = 4;
    private static final int MOST_HINTS = 2;
    private static final int MOST_WORDS = 5;
    private static final int MOST_ANSWERS = 2;
    private static final int LONGEST = 20_000;
    /** How far the first has to be before the second, and the second before the third, in hundredths of itself. */
    private static final int CLEARLY = 35;
    private static final int SURE = 90;
    /** Answers beyond these say nothing new about what a question's answers speak of. */
    private static final int ENOUGH_ANSWERS = 200;
    private final QuestionIndex questionIndex;
    private final Rarity rarity = new Rarity();
    private final List<Bag> bags = new ArrayList<>();

    /** One question's words and those of its answers, by who gave them. */
    private static final class Bag {
        private final IndexedQuestion indexedQuestion;
        private final Set<String> own;
        /** For each word the answers that have it. */
        private final Map<String, List<Said>> said = new HashMap<>();
        private int answers;

        private Bag(IndexedQuestion indexedQuestion, Set<String> own) {
            this.indexedQuestion = indexedQuestion;
            this.own = own;
        }
    }

    private record Said(String respondent, String response) {
    }

    private record Rated(Bag bag, int score, List<String> words, List<String> answers) {
    }

    /** From the questions and what was filed under them. */
    public Hints(List<Question> asked, List<Response> responses) {
        questionIndex = new QuestionIndex(asked);
        Map<String, Bag> byId = new HashMap<>();
        for (IndexedQuestion one : questionIndex.all()) {
            Bag bag = new Bag(one, stems(one.question().text()).keySet());
            rarity.add(List.copyOf(bag.own));
            byId.put(one.id(), bag);
            bags.add(bag);
        }
        for (Response response : responses) {
            List<Bag> of = response.questions().stream().map(byId::get).filter(bag -> bag != null && bag.answers < ENOUGH_ANSWERS).toList();
            if (!of.isEmpty()) {
                Set<String> words = stems(Prose.of(response.body())).keySet();
                rarity.add(List.copyOf(words));
                for (Bag bag : of) {
                    bag.answers++;
                    words.forEach(word -> bag.said.computeIfAbsent(word, key -> new ArrayList<>(2)).add(new Said(response.respondent(), response.id())));
                }
            }
        }
    }

    /** The hints for a passage that somebody wrote, the surest first. */
    public List<Hint> of(String passage, String respondent) {
        Optional<IndexedQuestion> named = named(passage);
        if (named.isPresent()) {
            return List.of(new Hint(named.get().id(), SURE, List.of(named.get().question().number()), List.of()));
        }
        Map<String, String> words = stems(passage);
        List<Rated> rated = new ArrayList<>();
        for (Bag bag : bags) {
            Rated one = rate(bag, words, respondent);
            if (one.score() > 0 && one.words().size() > 1) {
                rated.add(one);
            }
        }
        rated.sort(Comparator.comparingInt((Rated one) -> -one.score()));
        List<Hint> hints = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_HINTS, rated.size()); i++) {
            int next = i + 1 < rated.size() ? rated.get(i + 1).score() : 0;
            int ahead = 100 * (rated.get(i).score() - next) / rated.get(i).score();
            if (i == 0 && ahead < CLEARLY) {
                return List.of();
            }
            if (i == 0 || 3 * rated.get(i).score() >= 2 * rated.get(0).score() && ahead >= CLEARLY) {
                hints.add(new Hint(rated.get(i).bag().indexedQuestion.id(), Math.min(SURE, ahead), rated.get(i).words(), rated.get(i).answers()));
            }
        }
        return hints;
    }

    /** The one question that a passage speaks of by its number. */
    private Optional<IndexedQuestion> named(String passage) {
        Set<IndexedQuestion> named = new HashSet<>();
        for (Matcher number = NUMBER.matcher(passage); number.find();) {
            named.addAll(questionIndex.numbered(number.group(1).replaceFirst("^0+(?=\\d)", "")));
        }
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private Rated rate(Bag bag, Map<String, String> words, String respondent) {
        Map<String, Integer> telling = new TreeMap<>();
        Map<String, Integer> answers = new TreeMap<>();
        int score = 0;
        for (Map.Entry<String, String> word : words.entrySet()) {
            List<Said> said = bag.said.getOrDefault(word.getKey(), List.of());
            Set<String> others = new LinkedHashSet<>();
            said.stream().filter(one -> !one.respondent().equals(respondent)).forEach(one -> others.add(one.respondent()));
            int times = others.size();
            int share = times == 0 ? 0 : 3 * times / (times + 1) + 1;
            int weight = rarity.weight(word.getKey()) * ((bag.own.contains(word.getKey()) ? 4 : 0) + share);
            if (weight > 0) {
                score += weight;
                telling.put(word.getValue(), weight);
                said.stream().filter(one -> !one.respondent().equals(respondent)).limit(ENOUGH_ANSWERS).forEach(one -> answers.merge(one.response(), rarity.weight(word.getKey()), Integer::sum));
            }
        }
        int size = 16 + bag.own.size() + bag.said.size() / 4;
        return new Rated(bag, 64 * score / (64 + size), most(telling, MOST_WORDS), most(answers, MOST_ANSWERS));
    }

    private static List<String> most(Map<String, Integer> of, int most) {
        return of.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(most).map(Map.Entry::getKey).toList();
    }

    /** The longer words of a text without their endings, each with one spelling; addresses are nobody's words. */
    private static Map<String, String> stems(String text) {
        Map<String, String> stems = new TreeMap<>();
        for (String word : WordLikeness.words(ADDRESS.matcher(text.substring(0, Math.min(LONGEST, text.length()))).replaceAll(" "))) {
            if (word.length() >= SHORTEST_WORD) {
                stems.putIfAbsent(QuestionIndex.stem(word), word);
            }
        }
        return stems;
    }
}
