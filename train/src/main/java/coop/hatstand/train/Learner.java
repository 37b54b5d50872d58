package coop.hatstand.train;

import coop.hatstand.internal.filing.mark.Feature;
import coop.hatstand.internal.filing.mark.Proposal;
import coop.hatstand.internal.filing.mark.QuestionIndex;
import coop.hatstand.internal.filing.path.Path;
import coop.hatstand.internal.filing.path.Weights;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns weights from lessons: a structured, averaged, passive-aggressive perceptron. Each proposal that is right has to be filed, and each that is
 * not to be left alone, by the margin that filing asks for; the paths that fail are moved apart by as little as it takes. In a fixed order and
 * from a fixed start, so that the same lessons give the same weights.
 */
final class Learner {
    private static final int ROUNDS = 80;
    /** What learning aims at; answers are filed by the margin that the curve over all of them shows best, see {@code margins}. */
    private static final int MARGIN = 11;
    private static final double SLACK = 4;
    /** What is so far on the right side need not be looked at more closely. */
    private static final int SURE = 20;
    private static final double MOST_AT_ONCE = 0.4;
    private static final int LONGEST = 80;
    /** What little is learned from should not carry a weight far from where a person put it. */
    private static final double PULL = 0.01;

    private Learner() {
    }

    /** The weights after some lessons, from others to start with; those without some features count for nothing. */
    static Map<String, Integer> learn(List<Lesson> lessons, Map<String, Integer> start, List<String> without) {
        Map<Feature, Double> now = new EnumMap<>(Feature.class);
        Map<Feature, Double> sum = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            now.put(feature, (double) start.getOrDefault(Weights.name(feature), 0));
        }
        int steps = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Lesson lesson : lessons) {
                if (lesson.considered().proposals().size() <= LONGEST) {
                    step(lesson, now, MOST_AT_ONCE / (1 + round / 10.0));
                    now.replaceAll((feature, weight) -> without.contains(Weights.name(feature)) ? 0 : weight);
                }
            }
            now.replaceAll((feature, weight) -> weight + PULL * (start.getOrDefault(Weights.name(feature), 0) - weight));
            if (round >= ROUNDS / 2) {
                steps++;
                now.forEach((feature, weight) -> sum.merge(feature, weight, Double::sum));
            }
        }
        Map<String, Integer> learned = new TreeMap<>();
        for (Feature feature : Feature.values()) {
            learned.put(Weights.name(feature), (int) Math.round(sum.get(feature) / steps));
        }
        return learned;
    }

    private static void step(Lesson lesson, Map<Feature, Double> weights, double most) {
        List<Proposal> proposals = lesson.considered().proposals();
        QuestionIndex questionIndex = lesson.considered().questions();
        Weights rounded = rounded(weights);
        List<Integer> margins = Path.margins(proposals, questionIndex, rounded);
        for (int i = 0; i < proposals.size(); i++) {
            boolean right = lesson.right().get(i);
            if (lesson.ignored().get(i) || (right ? margins.get(i) : -margins.get(i)) > SURE) {
                continue;
            }
            Map<Feature, Integer> with = Path.features(proposals, questionIndex, rounded, Path.best(proposals, questionIndex, rounded, i, true));
            Map<Feature, Integer> without = Path.features(proposals, questionIndex, rounded, Path.best(proposals, questionIndex, rounded, i, false));
            Map<Feature, Integer> apart = new EnumMap<>(with);
            without.forEach((feature, times) -> apart.merge(feature, -times, Integer::sum));
            double margin = 0;
            int length = 0;
            for (Map.Entry<Feature, Integer> one : apart.entrySet()) {
                margin += weights.get(one.getKey()) * one.getValue();
                length += one.getValue() * one.getValue();
            }
            double loss = (right ? MARGIN - margin : MARGIN + margin) + SLACK;
            if (loss > 0 && length > 0) {
                double by = Math.min(most, loss / length) * (right ? 1 : -1);
                apart.forEach((feature, times) -> weights.merge(feature, by * times, Double::sum));
                rounded = rounded(weights);
            }
        }
    }

    private static Weights rounded(Map<Feature, Double> weights) {
        Map<String, Integer> byName = new TreeMap<>();
        weights.forEach((feature, weight) -> byName.put(Weights.name(feature), (int) Math.round(weight)));
        return Weights.of(byName);
    }

    /** Of what is right how much is filed, and of what is not how much is, by some weights. */
    static String check(List<Lesson> lessons, Weights weights) {
        int right = 0;
        int filed = 0;
        int wrong = 0;
        List<String> failures = new ArrayList<>();
        for (Lesson lesson : lessons) {
            List<Proposal> proposals = lesson.considered().proposals();
            List<Path.Decided> decided = Path.decide(proposals, lesson.considered().questions(), weights);
            for (int i = 0; i < proposals.size(); i++) {
                Proposal proposal = proposals.get(i);
                boolean files = decided.stream().anyMatch(one -> one.proposal() == proposal && one.files());
                right += lesson.right().get(i) && !lesson.ignored().get(i) ? 1 : 0;
                filed += files && lesson.right().get(i) ? 1 : 0;
                boolean falsely = files && !lesson.right().get(i) && !lesson.ignored().get(i);
                boolean missed = !files && lesson.right().get(i) && !lesson.ignored().get(i);
                wrong += falsely ? 1 : 0;
                if (falsely || missed) {
                    failures.add((falsely ? "  false " : "  miss  ") + lesson.source() + " " + proposal.features() + " " + proposal.questions().stream().map(q -> q.id()).toList() + " "
                            + decided.stream().filter(one -> one.proposal() == proposal).map(Path.Decided::margin).toList() + " | "
                            + lesson.considered().text().text().substring(proposal.mark().from(), Math.min(proposal.mark().from() + 60, lesson.considered().text().text().length())).replace('\n', '/'));
                }
            }
        }
        return String.join("\n", failures) + "\nright " + right + " filed " + filed + " false " + wrong;
    }
}
