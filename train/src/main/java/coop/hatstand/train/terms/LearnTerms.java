package coop.hatstand.train.terms;

import coop.hatstand.internal.terms.TermsModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The command. {@code cross}: how well each fifth is judged by what was learned from the others. {@code learn FILE}: learns from all and writes the weights.
 * {@code try LIST}: learns from all and judges another list, which nothing is learned from; prints the curve and what is judged wrongly.
 */
public final class LearnTerms {
    /** How many of the plain texts not learned from may be taken for doubtful. */
    private static final double FALSE_ALARMS = 0.1;
    private static final double[] CURVE = {0.03, 0.06, 0.1, 0.15, 0.2, 0.25};
    /** So many thousandths of all weights are larger than the largest that is written. */
    private static final double CUT = 0.0005;

    private LearnTerms() {
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        List<Example> examples = Example.all();
        switch (args[0]) {
            case "cross" -> report(crossed(examples), false);
            case "try" -> {
                TermsModel model = model(examples, 0);
                Map<Example, Integer> margins = new HashMap<>();
                Example.in(Path.of(args[1])).forEach(example -> margins.put(example, model.margin(example.text())));
                report(margins, true);
            }
            default -> Files.writeString(Path.of(args[1]), model(examples, threshold(crossed(examples), FALSE_ALARMS)).file());
        }
    }

    private static Map<Example, Integer> crossed(List<Example> examples) {
        Map<Example, Integer> margins = new HashMap<>();
        for (int i = 0; i < Example.FOLDS; i++) {
            int fold = i;
            TermsModel model = model(examples.stream().filter(example -> example.fold() != fold).toList(), 0);
            examples.stream().filter(example -> example.fold() == fold).forEach(example -> margins.put(example, model.margin(example.text())));
        }
        return margins;
    }

    private static TermsModel model(List<Example> examples, int threshold) {
        double[] learned = TermsLearner.learn(examples);
        double[] sizes = Arrays.stream(learned).map(Math::abs).sorted().toArray();
        double unit = TermsModel.MOST / sizes[(int) (sizes.length * (1 - CUT))];
        byte[] weights = new byte[learned.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) Math.max(-TermsModel.MOST, Math.min(TermsModel.MOST, Math.rint(learned[i] * unit)));
        }
        return new TermsModel(threshold, weights);
    }

    private static int threshold(Map<Example, Integer> margins, double alarms) {
        int[] plain = margins.entrySet().stream().filter(one -> !one.getKey().doubtful()).mapToInt(Map.Entry::getValue).sorted().toArray();
        return plain[(int) Math.min(plain.length - 1, plain.length * (1 - alarms))] + 1;
    }

    private static void report(Map<Example, Integer> margins, boolean closely) {
        for (double alarms : CURVE) {
            int threshold = threshold(margins, alarms);
            System.out.printf(Locale.ROOT, "false alarms %.2f: recall %.3f, threshold %d%n", alarms, share(margins, threshold, Example::doubtful), threshold);
        }
        int threshold = threshold(margins, FALSE_ALARMS);
        for (String language : new TreeSet<>(margins.keySet().stream().map(Example::language).toList())) {
            Predicate<Example> of = example -> example.language().equals(language);
            System.out.printf(Locale.ROOT, "%s recall %.3f, false alarms %.3f%n", language, share(margins, threshold, of.and(Example::doubtful)), share(margins, threshold, of.and(example -> !example.doubtful())));
        }
        if (closely) {
            margins.entrySet().stream().filter(one -> one.getValue() >= threshold != one.getKey().doubtful()).sorted(Comparator.comparing(Map.Entry::getValue))
                    .forEach(one -> System.out.println((one.getKey().doubtful() ? "missed " : "false ") + one.getValue() + ' ' + one.getKey().language() + ' ' + one.getKey().text()));
        }
    }

    private static double share(Map<Example, Integer> margins, int threshold, Predicate<Example> wanted) {
        return margins.entrySet().stream().filter(one -> wanted.test(one.getKey())).mapToInt(one -> one.getValue() >= threshold ? 1 : 0).average().orElse(0);
    }
}
