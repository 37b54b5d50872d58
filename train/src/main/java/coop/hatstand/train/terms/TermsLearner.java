package coop.hatstand.train.terms;

import coop.hatstand.internal.terms.TermsModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Logistic regression over the strongest piece of each example, by gradient steps in a fixed order: the same examples give the same weights.
 *
 * <p>Learned twice: the second time with only the weights that mattered most the first time.
 */
final class TermsLearner {
    private static final int ROUNDS = 12;
    private static final double RATE = 0.1;
    private static final double SHRINK = 1e-4;
    private static final double DOUBTFUL_COUNTS = 1.4;
    private static final double START = 0.1;
    private static final double BIAS_RATE = 0.02;
    private static final int PASSAGES_COUNT = 3;
    private static final int RAREST = 2;
    /** How many weights of each language are kept, by how much it was learned from, so that the files stay small. */
    private static final Map<String, Integer> KEPT = Map.of(TermsModel.ANY, 3_400, "en", 2_200, "fr", 950, "es", 950, "de", 600, "it", 600, "pt", 600, "nl", 600);
    private static final double UNIT = 1000;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final List<Lesson> lessons = new ArrayList<>();
    private int[] seen = new int[0];

    /** An example in numbers. */
    private record Lesson(boolean doubtful, List<int[]> pieces, double[] scales) {
    }

    private TermsLearner(List<Example> examples, Set<String> wanted) {
        Map<String, Integer> count = new HashMap<>();
        // Only what is in the lists written for this gets a weight, so that nobody's words or names from a thread end up in a file.
        examples.stream().filter(example -> !example.ordinary()).forEach(example -> new HashSet<>(example.evidence().stream().flatMap(piece -> piece.subList(1, piece.size()).stream()).toList()).forEach(key -> count.merge(key, 1, Integer::sum)));
        new TreeMap<>(count).forEach((key, times) -> {
            if (times >= RAREST && (wanted.isEmpty() || wanted.contains(key))) {
                ids.put(key, keys.size());
                keys.add(key);
            }
        });
        seen = keys.stream().mapToInt(count::get).toArray();
        examples.forEach(this::add);
        Collections.shuffle(lessons, new Random(7));
    }

    private void add(Example example) {
        List<int[]> pieces = example.evidence().stream().map(piece -> piece.stream().skip(1).filter(ids::containsKey).mapToInt(ids::get).toArray()).toList();
        double[] scales = example.evidence().stream().mapToDouble(piece -> TermsModel.scale(Integer.parseInt(piece.get(0)))).toArray();
        if (example.ordinary()) {
            for (int i = 0; i < pieces.size(); i++) {
                lessons.add(new Lesson(false, List.of(pieces.get(i)), new double[] {scales[i]}));
            }
            return;
        }
        for (int i = 0; i < (example.passage() ? PASSAGES_COUNT : 1) && !pieces.isEmpty(); i++) {
            lessons.add(new Lesson(example.doubtful(), pieces, scales));
        }
    }

    /** The weights by key, of which each begins with the file that it belongs in. */
    static Map<String, Integer> learn(List<Example> examples) {
        TermsLearner first = new TermsLearner(examples, Set.of());
        double[] weights = first.weights();
        Comparator<Integer> byImport = Comparator.comparingDouble(id -> -Math.abs(weights[id]) * Math.sqrt(first.seen[id]));
        List<Integer> order = IntStream.range(0, weights.length).boxed().sorted(byImport.thenComparing(Comparator.naturalOrder())).toList();
        Map<String, Integer> kept = new HashMap<>();
        Set<String> wanted = new HashSet<>();
        for (int id : order) {
            String key = first.keys.get(id);
            String file = key.substring(0, key.indexOf(' '));
            if (kept.merge(file, 1, Integer::sum) <= KEPT.get(file)) {
                wanted.add(key);
            }
        }
        TermsLearner second = new TermsLearner(examples, wanted);
        return second.rounded(second.weights());
    }

    private Map<String, Integer> rounded(double[] weights) {
        Map<String, Integer> rounded = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            int weight = (int) StrictMath.rint(weights[i] * UNIT);
            if (weight != 0) {
                rounded.put(keys.get(i), weight);
            }
        }
        return rounded;
    }

    private double[] weights() {
        double[] now = new double[keys.size()];
        double[] steps = new double[now.length];
        double[] sum = new double[now.length];
        double bias = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Lesson lesson : lessons) {
                bias += step(lesson, now, steps, bias);
            }
            for (int i = 0; i < now.length; i++) {
                now[i] *= 1 - Math.min(0.5, SHRINK * lessons.size());
                sum[i] += round >= ROUNDS / 2 ? now[i] * 2 / ROUNDS : 0;
            }
        }
        return sum;
    }

    private static double step(Lesson lesson, double[] now, double[] steps, double bias) {
        int strongest = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < lesson.pieces.size(); i++) {
            double sum = 0;
            for (int id : lesson.pieces.get(i)) {
                sum += now[id];
            }
            if (sum * lesson.scales[i] > most) {
                most = sum * lesson.scales[i];
                strongest = i;
            }
        }
        double wrong = (lesson.doubtful ? 1 : 0) - 1 / (1 + StrictMath.exp(-most - bias));
        double by = wrong * (lesson.doubtful ? DOUBTFUL_COUNTS : 1);
        double gradient = by * lesson.scales[strongest];
        for (int id : lesson.pieces.get(strongest)) {
            steps[id] += gradient * gradient;
            now[id] += RATE * gradient / Math.sqrt(START + steps[id]);
        }
        return BIAS_RATE * by;
    }
}
