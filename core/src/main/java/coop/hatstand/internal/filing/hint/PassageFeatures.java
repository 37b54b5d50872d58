package coop.hatstand.internal.filing.hint;

import coop.hatstand.briefing.Question;
import coop.hatstand.internal.filing.words.WordLikeness;
import coop.hatstand.suggest.Passage;
import coop.hatstand.suggest.Passages;
import coop.hatstand.suggest.SentenceModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What speaks for each question, passage by passage. Learning uses it too. */
public final class PassageFeatures {
    private static final int FULL = FeatureValues.FULL;
    private static final TextVector NOTHING = new TextVector(new int[0], new int[0]);
    private static final FiledAnswers.Likeness NOBODY = new FiledAnswers.Likeness(new int[0], new int[0], new boolean[0], new int[0]);
    private final List<Passage> passages;
    private final BitSet ruledOut;
    private final Map<String, Integer> places = new HashMap<>();
    private final WordNumbers numbers = new WordNumbers();
    private final List<Set<AnswerKind>> kinds = new ArrayList<>();
    private final List<PassageWords> words = new ArrayList<>();
    private final AskedQuestions asked;
    private final FiledAnswers answers;
    private final Optional<Meanings> meanings;
    private final List<List<Integer>> posts = new ArrayList<>();
    private final Map<String, Set<Integer>> filedByPost = new HashMap<>();
    private final Map<String, Map<Integer, Set<String>>> answered = new HashMap<>();

    /**
     * What was found for one passage.
     *
     * @param values by question, and last for none, the features' values; all nothing for a passage that is filed
     */
    public record Found(int[][] values, TextVector words, FiledAnswers.Likeness answers) {
    }

    /**
     * What speaks for each question.
     *
     * @param model says what passages and questions have in common in meaning, if there is one
     */
    public PassageFeatures(Passages given, Optional<SentenceModel> model) {
        passages = given.all();
        given.questions().forEach(question -> {
            places.put(question.id(), places.size());
            numbers.count(numbers.of(question.text()));
            kinds.add(kinds(question));
        });
        passages.forEach(passage -> {
            PassageWords text = numbers.of(passage.text());
            words.add(text);
            numbers.count(text);
        });
        asked = new AskedQuestions(given.questions(), numbers);
        answers = new FiledAnswers(passages, words, places, numbers.stems());
        meanings = model.map(one -> new Meanings(one, given, places));
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (i == 0 || !passage.post().equals(passages.get(i - 1).post())) {
                posts.add(new ArrayList<>());
            }
            posts.get(posts.size() - 1).add(i);
            filed(i).forEach(question -> {
                filedByPost.computeIfAbsent(passage.post(), key -> new HashSet<>()).add(question);
                answered.computeIfAbsent(passage.respondent(), key -> new HashMap<>()).computeIfAbsent(question, key -> new HashSet<>()).add(passage.post());
            });
        }
        ruledOut = RuledOut.of(given, posts, words, this::filed);
    }

    private static Set<AnswerKind> kinds(Question question) {
        Set<AnswerKind> kinds = EnumSet.noneOf(AnswerKind.class);
        Stream.concat(Stream.of(question.text()), question.parts().stream()).forEach(text -> {
            List<String> all = WordLikeness.words(text);
            Stream.of(AnswerKind.values()).filter(kind -> kind.isAsked(text, all)).forEach(kinds::add);
        });
        return kinds;
    }

    /** The passages of each post, by their places. */
    public List<List<Integer>> posts() {
        return posts;
    }

    /** The places of the questions a passage is filed under. */
    private List<Integer> filed(int passage) {
        return passages.get(passage).questions().stream().filter(places::containsKey).map(places::get).toList();
    }

    /** Whether a question is to be found for a passage. */
    boolean isOpen(int passage) {
        return !passages.get(passage).isFiled() && !ruledOut.get(passage);
    }

    /** Which questions a passage may belong to, and last whether it may belong to none, by what is decided already. */
    public boolean[] may(int passage) {
        boolean[] may = new boolean[asked.size() + 1];
        List<Integer> filed = filed(passage);
        Arrays.fill(may, isOpen(passage));
        filed.forEach(question -> may[question] = true);
        may[asked.size()] = filed.isEmpty();
        return may;
    }

    /** The values for one post's passages. */
    public List<Found> of(int post) {
        List<Found> found = new ArrayList<>();
        List<Integer> all = posts.get(post);
        for (int i = 0; i < all.size(); i++) {
            found.add(found(post, i, all));
        }
        return found;
    }

    private Found found(int post, int at, List<Integer> beside) {
        Passage passage = passages.get(beside.get(at));
        if (passage.isFiled()) {
            return new Found(new FeatureValues(asked.size()).all(), NOTHING, NOBODY);
        }
        PassageWords text = words.get(beside.get(at));
        TextVector vector = numbers.stems().vector(text.stems());
        FiledAnswers.Likeness likeness = answers.likeness(vector, passage.respondent());
        FeatureValues values = new FeatureValues(asked.size());
        int[] shared = asked.words(vector);
        int[] letters = asked.letters(numbers.grams().vector(text.grams()));
        values.fill(HintFeature.WORDS, shared);
        values.fill(HintFeature.LETTERS, letters);
        values.fill(HintFeature.PART, asked.parts(vector));
        values.fill(HintFeature.SMALL_WORDS, asked.smallWords(numbers.all().vector(text.all())));
        values.fill(HintFeature.ANSWERS, likeness.nearest());
        values.fill(HintFeature.ANSWERS_MEAN, likeness.mean());
        values.ahead(HintFeature.WORDS_AHEAD, shared);
        values.ahead(HintFeature.LETTERS_AHEAD, letters);
        values.ahead(HintFeature.ANSWERS_AHEAD, likeness.nearest());
        for (int q = 0; q < asked.size(); q++) {
            values.flag(q, HintFeature.ANSWERED_BY_OTHERS, likeness.people()[q]);
            values.set(q, HintFeature.PLACE, beside.size() < 2 ? 0 : FULL - Math.abs(FULL * (2 * at + 1) / (2 * beside.size()) - FULL * (2 * q + 1) / (2 * asked.size())));
        }
        meaning(values, passage);
        passage.named().stream().filter(places::containsKey).forEach(id -> values.flag(places.get(id), HintFeature.NAMED, true));
        around(values, passage, post);
        values.likeAny(HintFeature.NONE_LIKE_QUESTION, shared);
        values.likeAny(HintFeature.NONE_LIKE_ANSWER, likeness.nearest());
        none(values, post, beside);
        NoneEvidence.of(passage, text, values);
        between(values, beside.subList(0, at), beside.subList(at + 1, beside.size()));
        for (int q = 0; q < asked.size(); q++) {
            for (AnswerKind kind : AnswerKind.values()) {
                values.set(q, feature(kind), fits(kind, kinds.get(q).contains(kind), kind.isGiven(text.words())));
            }
        }
        return new Found(values.all(), vector, likeness);
    }

    private static HintFeature feature(AnswerKind kind) {
        return kind == AnswerKind.YES_OR_NO ? HintFeature.YES_OR_NO : HintFeature.HOW_MUCH;
    }

    private static int fits(AnswerKind kind, boolean isAsked, boolean isGiven) {
        boolean speaks = kind == AnswerKind.YES_OR_NO ? isGiven : isAsked;
        return speaks ? isAsked && isGiven ? FULL : -FULL : 0;
    }

    /** What the answers before and behind it in its post say. */
    private void between(FeatureValues values, List<Integer> before, List<Integer> behind) {
        int last = before.stream().flatMap(place -> filed(place).stream()).reduce(-1, (one, next) -> next);
        int next = behind.stream().flatMap(place -> filed(place).stream()).findFirst().orElse(asked.size());
        boolean any = last >= 0 || next < asked.size();
        for (int q = 0; q < asked.size(); q++) {
            values.flag(q, HintFeature.BETWEEN, any && last < q && q < next);
            values.flag(q, HintFeature.BETWEEN_NEXT, any && last == q - 1 && q + 1 == next);
        }
        values.flag(asked.size(), HintFeature.NONE_LEAD_IN, last < 0 && next < asked.size());
    }

    private void meaning(FeatureValues values, Passage passage) {
        meanings.map(all -> all.of(passage)).ifPresent(found -> {
            values.fill(HintFeature.MEANING, found.questions());
            values.fill(HintFeature.MEANING_ANSWERS, found.answers());
            values.ahead(HintFeature.MEANING_AHEAD, found.questions());
            values.ahead(HintFeature.MEANING_ANSWERS_AHEAD, found.answers());
            values.likeAny(HintFeature.NONE_MEANING, found.questions());
            values.likeAny(HintFeature.NONE_MEANING_ANSWER, found.answers());
        });
    }

    private void around(FeatureValues values, Passage passage, int post) {
        answered.getOrDefault(passage.respondent(), Map.of()).forEach((question, where) -> {
            values.flag(question, HintFeature.ANSWERED, where.size() > 1 || !where.contains(passage.post()));
            values.flag(question, HintFeature.ANSWERED_HERE, where.contains(passage.post()));
        });
        if (post > 0) {
            String before = passages.get(posts.get(post - 1).get(0)).post();
            filedByPost.getOrDefault(before, Set.of()).forEach(question -> values.flag(question, HintFeature.POST_BEFORE, true));
        }
    }

    /** What a passage's place in the thread and in its post says for its answering none. */
    private void none(FeatureValues values, int post, List<Integer> beside) {
        values.set(asked.size(), HintFeature.NONE_LATE, FULL * post / posts.size());
        values.set(asked.size(), HintFeature.NONE_MANY, FeatureValues.magnitude(asked.size()));
        values.set(asked.size(), HintFeature.NONE_ANSWERS_HERE, FULL * (int) beside.stream().filter(place -> passages.get(place).isFiled()).count() / beside.size());
        values.flag(asked.size(), HintFeature.NONE_ALONE, beside.size() == 1);
    }

    /** The words that speak for a question, the most significant first. */
    List<String> speaking(int passage, Found found, int question, List<Integer> nearest, int most) {
        SharedWords shared = new SharedWords(found.words());
        shared.with(asked.vector(question), 2);
        nearest.forEach(answer -> shared.with(answers.vector(answer), 1));
        return shared.spelled(words.get(passage), numbers.stems(), most);
    }

    FiledAnswers answers() {
        return answers;
    }
}
