package coop.hatstand.train.terms;

import coop.hatstand.internal.terms.TermsModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The command. {@code cross}: how well each fifth is judged by what was learned from the others. {@code learn FILE}: learns from all and writes the weights.
 * {@code try LIST}: learns from all and judges another list, which nothing is learned from.
 *
 * <p>Each may be followed by a folder of sets whose answers are learned from as plain, and that by a file with the hashes of those that do state terms.
 */
public final class LearnTerms {
    /** How many of the real answers from sources not learned from may be taken for doubtful. */
    private static final double FALSE_ALARMS = 0.08;
    /** How many of the lines written to look like stated terms. */
    private static final double FALSE_ALARMS_WRITTEN = 0.166;
    private static final double[] CURVE = {0.02, 0.03, 0.04, 0.06, FALSE_ALARMS, 0.1, 0.15};
    /** So many of the weights are larger than the largest that is written. */
    private static final int CUT = 130;
    /** Smaller weights are not written. */
    private static final int LEAST = 4;
    private static final Predicate<Example> REAL = Example::real;
    private static final Predicate<Example> PLAIN = REAL.or(Example::doubtful).negate();

    private LearnTerms() {
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        int sets = args[0].equals("cross") ? 1 : 2;
        List<Example> examples = new ArrayList<>(Example.written());
        if (args.length > sets) {
            examples.addAll(Example.real(Path.of(args[sets]), args.length > sets + 1 ? Set.copyOf(Files.readAllLines(Path.of(args[sets + 1]))) : Set.of()));
        }
        Map<Example, Integer> crossed = crossed(examples);
        int threshold = Math.max(threshold(crossed, FALSE_ALARMS), threshold(crossed, FALSE_ALARMS_WRITTEN, PLAIN));
        Map<Example, Integer> tried = new LinkedHashMap<>();
        if (!args[0].equals("cross")) {
            TermsModel model = model(examples, threshold);
            if (args[0].equals("learn")) {
                Files.writeString(Path.of(args[1]), model.file());
            } else {
                Example.list(Path.of(args[1])).forEach(example -> tried.put(example, model.margin(example.text()) + threshold));
            }
        }
        report(crossed, tried, threshold);
    }

    private static Map<Example, Integer> crossed(List<Example> examples) {
        Map<Example, Integer> margins = new LinkedHashMap<>();
        for (int i = 0; i < Example.FOLDS; i++) {
            int fold = i;
            TermsModel model = model(examples.stream().filter(example -> example.fold() != fold).toList(), 0);
            examples.stream().filter(example -> example.fold() == fold).forEach(example -> margins.put(example, model.margin(example.text())));
        }
        return margins;
    }

    static TermsModel model(List<Example> examples, int threshold) {
        double[] learned = TermsLearner.learn(examples);
        double[] sizes = Arrays.stream(learned).map(Math::abs).sorted().toArray();
        double unit = TermsModel.MOST / sizes[sizes.length - CUT];
        byte[] weights = new byte[learned.length];
        for (int i = 0; i < weights.length; i++) {
            long weight = Math.round(Math.max(-TermsModel.MOST, Math.min(TermsModel.MOST, learned[i] * unit)));
            weights[i] = (byte) (Math.abs(weight) < LEAST ? 0 : weight);
        }
        return new TermsModel(threshold, weights);
    }

    private static int threshold(Map<Example, Integer> margins, double alarms) {
        return threshold(margins, alarms, margins.keySet().stream().anyMatch(REAL) ? REAL : PLAIN);
    }

    private static int threshold(Map<Example, Integer> margins, double alarms, Predicate<Example> judged) {
        int[] plain = margins.entrySet().stream().filter(one -> judged.test(one.getKey())).mapToInt(Map.Entry::getValue).sorted().toArray();
        return plain[(int) Math.min(plain.length - 1, plain.length * (1 - alarms))] + 1;
    }

    private static void report(Map<Example, Integer> crossed, Map<Example, Integer> tried, int threshold) {
        for (double alarms : CURVE) {
            int from = threshold(crossed, alarms);
            System.out.printf(Locale.ROOT, "threshold %d: real answers %.3f; written: recall %.3f, false alarms %.3f; tried: recall %.3f, false alarms %.3f%n", from, share(crossed, from, REAL),
                    share(crossed, from, Example::doubtful), share(crossed, from, PLAIN), share(tried, from, Example::doubtful), share(tried, from, PLAIN));
        }
        Map<Example, Integer> closely = tried.isEmpty() ? crossed : tried;
        for (String name : new TreeSet<>(closely.keySet().stream().map(Example::of).toList())) {
            Predicate<Example> of = example -> example.of().equals(name);
            System.out.printf(Locale.ROOT, "%s %d: recall %.3f, false alarms %.3f%n", name, closely.keySet().stream().filter(of).count(), share(closely, threshold, of.and(Example::doubtful)),
                    share(closely, threshold, of.and(example -> !example.doubtful())));
        }
        closely.entrySet().stream().filter(one -> (one.getKey().real() || !tried.isEmpty()) && one.getValue() >= threshold != one.getKey().doubtful()).sorted(Map.Entry.comparingByValue())
                .forEach(one -> System.out.println(line(one.getKey(), one.getValue())));
    }

    private static String line(Example example, int margin) {
        String text = example.text();
        return String.join(" ", example.doubtful() ? "missed" : "false", Integer.toString(margin), example.of(), Example.hash(text), text.replace('\n', ' '));
    }

    private static double share(Map<Example, Integer> margins, int threshold, Predicate<Example> wanted) {
        return margins.entrySet().stream().filter(one -> wanted.test(one.getKey())).mapToInt(one -> one.getValue() >= threshold ? 1 : 0).average().orElse(0);
    }
}
