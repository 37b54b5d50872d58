package coop.hatstand.internal.filing.hint;

import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Prose;
import coop.hatstand.internal.filing.mark.IndexedQuestion;
import coop.hatstand.internal.filing.mark.QuestionIndex;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.Rarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which questions an unfiled passage may belong to: those it speaks of by their number, else those whose words, and whose answers by other people, it
 * is most like. At most two, and none where the first is not clearly before the next; how clearly it has to be was measured on answers whose labels
 * were taken off.
 */
public final class Hints {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + CueWords.any("question") + "\\s*(?:" + CueWords.any("number") + "\\s*)?|" + CueWords.any("letter") + "|" + CueWords.any("number") + "\\s*)#?(\\d{1,3})(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST_HINTS = 2;
    private static final int MOST_WORDS = 5;
    private static final int MOST_ANSWERS = 2;
    /** How many of a question's answers count that a passage is most like. */
    private static final int NEAREST = 4;
    /** A question's own words count as much as two answers. */
    private static final int OWN = 2;
    /** How far a question has to be before the next, in thousandths of a passage that is word for word the same: more where few answered, since chance words then weigh more; measured on answers that a careful reader filed though nothing names their question. */
    private static final int CLEARLY = 160;
    private static final int CLEARLY_AMONG_MANY = 140;
    private static final int MANY_PEOPLE = 3;
    private static final int SURE = 90;
    /** Answers beyond these say nothing new about what a question's answers speak of. */
    private static final int ENOUGH_ANSWERS = 200;
    private static final long SCALE = 100_000;
    private final QuestionIndex questionIndex;
    private final Rarity rarity = new Rarity();
    private final List<WordVector> asked = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    /** For each word the answers that have it. */
    private final Map<String, List<Integer>> having = new HashMap<>();

    private final int clearly;

    private record Said(String respondent, String response, List<String> questions, WordVector words) {
    }

    private record Rated(String question, long score, List<Integer> answers, WordVector own) {
    }

    /** From the questions and what was filed under them. */
    public Hints(List<Question> questions, List<Response> responses) {
        questionIndex = new QuestionIndex(questions);
        List<Response> taken = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (Response response : responses) {
            if (response.questions().stream().anyMatch(id -> times.merge(id, 1, Integer::sum) <= ENOUGH_ANSWERS)) {
                taken.add(response);
            }
        }
        List<Map<String, Integer>> words = new ArrayList<>();
        Map<String, String> spellings = new HashMap<>();
        questions.forEach(question -> words.add(WordVector.words(question.text(), spellings)));
        taken.forEach(response -> words.add(WordVector.words(Prose.of(response.body()), spellings)));
        words.forEach(one -> rarity.add(List.copyOf(one.keySet())));
        for (int i = 0; i < questions.size(); i++) {
            asked.add(WordVector.of(words.get(i), spellings, rarity));
        }
        for (int i = 0; i < taken.size(); i++) {
            WordVector vector = WordVector.of(words.get(questions.size() + i), spellings, rarity);
            int place = i;
            vector.weights().keySet().forEach(word -> having.computeIfAbsent(word, key -> new ArrayList<>(2)).add(place));
            said.add(new Said(taken.get(i).respondent(), taken.get(i).id(), taken.get(i).questions(), vector));
        }
        clearly = said.stream().map(Said::respondent).distinct().count() >= MANY_PEOPLE ? CLEARLY_AMONG_MANY : CLEARLY;
    }

    /** The hints for a passage that somebody wrote, the surest first. */
    public List<Hint> of(String passage, String respondent) {
        Optional<IndexedQuestion> named = named(passage);
        if (named.isPresent()) {
            return List.of(new Hint(named.get().id(), SURE, List.of(named.get().question().number()), List.of()));
        }
        WordVector words = WordVector.of(passage, rarity);
        List<Rated> rated = rated(words, respondent);
        List<Hint> hints = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_HINTS, rated.size()); i++) {
            long ahead = rated.get(i).score() - (i + 1 < rated.size() ? rated.get(i + 1).score() : 0);
            boolean near = 3 * rated.get(i).score() >= 2 * rated.get(0).score();
            if (ahead < clearly || !near) {
                return hints;
            }
            hints.add(hint(rated.get(i), words, (int) Math.min(SURE, ahead / 10)));
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

    /** The questions by how like a passage they and their answers by other people are. */
    private List<Rated> rated(WordVector words, String respondent) {
        Map<Integer, Long> alike = new TreeMap<>();
        for (String word : words.weights().keySet()) {
            for (int answer : having.getOrDefault(word, List.of())) {
                alike.merge(answer, words.part(word) * said.get(answer).words().part(word), Long::sum);
            }
        }
        Map<String, List<Integer>> nearest = new HashMap<>();
        alike.keySet().stream().filter(answer -> !said.get(answer).respondent().equals(respondent)).sorted(Comparator.comparingLong((Integer answer) -> -alike.get(answer)).thenComparing(answer -> answer))
                .forEach(answer -> said.get(answer).questions().stream().map(id -> nearest.computeIfAbsent(id, key -> new ArrayList<>(NEAREST))).filter(of -> of.size() < NEAREST).forEach(of -> of.add(answer)));
        List<Rated> rated = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            WordVector own = asked.get(i);
            String id = questionIndex.all().get(i).id();
            List<Integer> answers = nearest.getOrDefault(id, List.of());
            long score = OWN * words.weights().keySet().stream().mapToLong(word -> words.part(word) * own.part(word)).sum() + answers.stream().mapToLong(alike::get).sum();
            rated.add(new Rated(id, score / SCALE, answers, own));
        }
        rated.sort(Comparator.comparingLong(one -> -one.score()));
        return rated;
    }

    private Hint hint(Rated rated, WordVector words, int confidence) {
        Map<String, Long> telling = new TreeMap<>();
        for (String word : words.weights().keySet()) {
            long weight = words.part(word) * (OWN * rated.own().part(word) + rated.answers().stream().mapToLong(answer -> said.get(answer).words().part(word)).sum());
            if (weight > 0) {
                telling.put(words.spellings().get(word), weight);
            }
        }
        List<String> most = telling.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(MOST_WORDS).map(Map.Entry::getKey).toList();
        return new Hint(rated.question(), confidence, most, rated.answers().stream().limit(MOST_ANSWERS).map(answer -> said.get(answer).response()).toList());
    }
}
