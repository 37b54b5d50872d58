package coop.hatstand.train.terms;

import coop.hatstand.internal.terms.TermsModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Weights that set what is doubtful apart from what is plain with the widest margin (a linear support vector machine with squared loss, by dual coordinate descent).
 *
 * <p>Of a doubtful text the strongest part is learned from, which is chosen anew a few times; of a plain one every part. The same examples give the same weights.
 */
final class TermsLearner {
    private static final int CHOICES = 4;
    private static final int ROUNDS = 25;
    private static final double COST = 0.3;
    /** What only one text has is chance. */
    private static final int RAREST = 2;
    private final int[] known = new int[TermsModel.PLACES];
    private final double[] weights;
    private final List<Example> examples;

    /** A part to learn from. */
    private record Lesson(int[] places, double scale, int sign, double square) {
    }

    private TermsLearner(List<Example> examples) {
        this.examples = examples;
        int[] count = new int[known.length];
        int[] last = new int[known.length];
        for (int i = 0; i < examples.size(); i++) {
            for (int[] part : examples.get(i).parts()) {
                for (int place : part) {
                    count[place] += last[place] == i + 1 ? 0 : 1;
                    last[place] = i + 1;
                }
            }
        }
        int all = 0;
        for (int i = 0; i < count.length; i++) {
            known[i] = count[i] >= RAREST ? all++ : -1;
        }
        weights = new double[all];
    }

    /** A weight for each place. */
    static double[] learn(List<Example> examples) {
        TermsLearner learner = new TermsLearner(examples);
        for (int i = 0; i < CHOICES; i++) {
            learner.descend(learner.lessons(i == 0));
        }
        return Arrays.stream(learner.known).mapToDouble(place -> place < 0 ? 0 : learner.weights[place]).toArray();
    }

    private List<Lesson> lessons(boolean first) {
        List<Lesson> lessons = new ArrayList<>();
        for (Example example : examples) {
            if (example.doubtful()) {
                // At first the whole sentences, which come before their parts, are all there is to go by.
                lessons.add(lesson(first ? example.parts().get(0) : strongest(example), 1));
            } else {
                example.parts().forEach(part -> lessons.add(lesson(part, -1)));
            }
        }
        Collections.shuffle(lessons, new Random(7));
        return lessons;
    }

    private Lesson lesson(int[] part, int sign) {
        int[] places = places(part).sorted().toArray();
        double scale = TermsModel.scale(part.length) / 30;
        double square = 0;
        for (int from = 0, to = 0; from < places.length; from = to) {
            while (to < places.length && places[to] == places[from]) {
                to++;
            }
            square += scale * scale * (to - from) * (to - from);
        }
        return new Lesson(places, scale, sign, square);
    }

    private int[] strongest(Example example) {
        return Collections.max(example.parts(), Comparator.comparingDouble(part -> places(part).mapToDouble(place -> weights[place]).sum() * TermsModel.scale(part.length)));
    }

    private IntStream places(int[] part) {
        return Arrays.stream(part).map(place -> known[place]).filter(place -> place >= 0);
    }

    private void descend(List<Lesson> lessons) {
        Arrays.fill(weights, 0);
        double[] pull = new double[lessons.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < pull.length; i++) {
                Lesson lesson = lessons.get(i);
                double slack = 1 / (2 * COST);
                double sum = 0;
                for (int place : lesson.places) {
                    sum += weights[place];
                }
                double next = Math.max(0, pull[i] - (lesson.sign * sum * lesson.scale - 1 + pull[i] * slack) / (lesson.square + slack));
                double step = (next - pull[i]) * lesson.sign * lesson.scale;
                for (int place : lesson.places) {
                    weights[place] += step;
                }
                pull[i] = next;
            }
        }
    }
}
