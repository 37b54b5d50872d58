package coop.hatstand.internal.filing.hint;

import coop.hatstand.briefing.Hint;
import coop.hatstand.suggest.Passage;
import coop.hatstand.suggest.Passages;
import coop.hatstand.suggest.SentenceModel;
import coop.hatstand.suggest.Suggester;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Suggests questions by words that a passage shares with them and with other people's answers, and by its place in its post and thread; and by what a sentence model says
 * of them, if there is one.
 *
 * <p>How likely a question is gets rounded before questions are compared, so that every machine suggests the same.
 */
public final class BuiltInSuggester implements Suggester {
    private static final int MOST_WORDS = 5;
    private static final int MOST_ANSWERS = 2;
    private static final int LEAST = 50;
    private static final int LEAST_OTHER = 15;
    private static final int ROUNDED = 1000;
    private final HintWeights weights;
    private final Optional<SentenceModel> model;

    /** With a sentence model, or without one. */
    public BuiltInSuggester(Optional<SentenceModel> model) {
        this(HintWeights.learned(model.isPresent()), model);
    }

    /** With other weights than the program's own. */
    public BuiltInSuggester(HintWeights weights, Optional<SentenceModel> model) {
        this.weights = weights;
        this.model = model;
    }

    /** Without any model of a language. */
    public BuiltInSuggester() {
        this(Optional.empty());
    }

    @Override
    public Map<String, List<Hint>> suggest(Passages passages) {
        Map<String, List<Hint>> hints = new HashMap<>();
        if (passages.questions().isEmpty() || passages.all().stream().allMatch(Passage::isFiled)) {
            return hints;
        }
        PassageFeatures features = new PassageFeatures(passages, model);
        MentionedNumber mentioned = new MentionedNumber(passages.questions());
        for (int post = 0; post < features.posts().size(); post++) {
            List<Integer> places = features.posts().get(post);
            if (places.stream().allMatch(place -> passages.all().get(place).isFiled())) {
                continue;
            }
            List<PassageFeatures.Found> found = features.of(post);
            PostChain chain = chain(features, places, found, weights);
            for (int i = 0; i < places.size(); i++) {
                Passage passage = passages.all().get(places.get(i));
                if (!passage.isFiled()) {
                    List<Hint> likely = features.isOpen(places.get(i)) ? hints(passages, features, places.get(i), found.get(i), chain.likely(i)) : List.of();
                    hints.put(passage.id(), features.isOpen(places.get(i)) && likely.isEmpty() ? mentioned.in(passage.text()).stream().toList() : likely);
                }
            }
        }
        return hints;
    }

    /** A post's passages by some weights; those that are filed stay so. */
    private static PostChain chain(PassageFeatures features, List<Integer> places, List<PassageFeatures.Found> found, HintWeights weights) {
        long[][] scores = new long[places.size()][];
        boolean[][] may = new boolean[places.size()][];
        for (int i = 0; i < places.size(); i++) {
            may[i] = features.may(places.get(i));
            int[][] values = found.get(i).values();
            scores[i] = new long[values.length];
            for (int q = 0; q < values.length; q++) {
                for (HintFeature feature : HintFeature.values()) {
                    scores[i][q] += (long) weights.of(feature) * values[q][feature.ordinal()];
                }
            }
        }
        return new PostChain(scores, may, weights);
    }

    private List<Hint> hints(Passages passages, PassageFeatures features, int place, PassageFeatures.Found found, double[] likely) {
        int[] rounded = Arrays.stream(likely).mapToInt(one -> (int) StrictMath.rint(one * ROUNDED)).toArray();
        List<Integer> order = IntStream.range(0, rounded.length - 1).boxed().sorted(Comparator.comparingInt((Integer q) -> -rounded[q]).thenComparing(q -> q)).limit(MOST).toList();
        List<Hint> hints = new ArrayList<>();
        for (int q : order) {
            int sure = weights.percent(rounded[q]);
            if (sure < (hints.isEmpty() ? LEAST : LEAST_OTHER)) {
                return hints;
            }
            String respondent = passages.all().get(place).respondent();
            List<Integer> nearest = features.answers().nearest(found.answers(), q, respondent, MOST_ANSWERS);
            hints.add(new Hint(passages.questions().get(q).id(), Math.min(100, sure), features.speaking(place, found, q, nearest, MOST_WORDS), nearest.stream().map(features.answers()::id).toList()));
        }
        return hints;
    }
}
