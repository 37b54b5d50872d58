package coop.hatstand.train.terms;

import coop.hatstand.internal.terms.TermsModel;
import coop.hatstand.internal.terms.TermsWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command. {@code cross}: how well each fifth is judged by what was learned from the others. {@code apart}: the passages by what was learned from
 * sentences alone. {@code learn DIR}: learns from all and writes the files.
 */
public final class LearnTerms {
    private static final double FALSE_ALARMS = Double.parseDouble(System.getProperty("alarms", "0.13"));
    private static final int COMMON = 120;

    private LearnTerms() {
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        List<Example> examples = new ArrayList<>(Example.all());
        Map<String, Set<String>> common = new TreeMap<>();
        TermsModel.LANGUAGES.forEach(language -> common.put(language, common(examples, language)));
        List<Example> ordinary = Ordinary.in(Path.of(args[1]), common);
        int part = Integer.getInteger("part", 2);
        examples.addAll(part == 2 ? ordinary : ordinary.stream().filter(example -> Math.floorMod(example.list().hashCode(), 2) == part).toList());
        List<Example> sentences = examples.stream().filter(example -> !example.passage()).toList();
        switch (args[0]) {
            case "cross" -> cross(examples);
            case "apart" -> {
                Map<String, TermsWeights> model = model(sentences, thresholds(sentences));
                table("passages, never learned from", examples.stream().filter(Example::passage).toList(), model, args.length > 2);
            }
            default -> {
                for (Map.Entry<String, TermsWeights> one : model(examples, thresholds(examples)).entrySet()) {
                    Files.writeString(Path.of(args[2], "weights_" + one.getKey() + ".txt"), one.getValue().file());
                }
            }
        }
    }

    private static void cross(List<Example> examples) {
        Map<String, Integer> thresholds = thresholds(examples);
        Map<Example, Boolean> judged = new HashMap<>();
        for (int fold = 0; fold < Example.FOLDS; fold++) {
            TermsModel model = TermsModel.of(model(without(examples, fold), thresholds));
            within(examples, fold).forEach(example -> judged.put(example, model.margin(example.text()) >= 0));
        }
        print("sentences", judged, judged.keySet().stream().filter(example -> !example.passage()).toList());
        print("passages", judged, judged.keySet().stream().filter(Example::passage).toList());
    }

    private static List<Example> without(List<Example> examples, int fold) {
        return examples.stream().filter(example -> example.fold() != fold || example.aside()).toList();
    }

    private static List<Example> within(List<Example> examples, int fold) {
        return examples.stream().filter(example -> example.fold() == fold && !example.aside()).toList();
    }

    /** Where each language's words become doubtful, so that of what is plain and was not learned from so many are false alarms. */
    private static Map<String, Integer> thresholds(List<Example> examples) {
        Map<String, List<Integer>> plain = new TreeMap<>();
        for (int fold = 0; fold < Example.FOLDS; fold++) {
            Map<String, Integer> weights = TermsLearner.learn(without(examples, fold));
            within(examples, fold).stream().filter(example -> !example.doubtful())
                    .forEach(example -> plain.computeIfAbsent(example.language(), any -> new ArrayList<>()).add(score(example, weights)));
        }
        Map<String, Integer> thresholds = new TreeMap<>();
        plain.forEach((language, scores) -> {
            scores.sort(Comparator.reverseOrder());
            thresholds.put(language, scores.get((int) (scores.size() * FALSE_ALARMS)) + 1);
        });
        return thresholds;
    }

    private static int score(Example example, Map<String, Integer> weights) {
        return example.evidence().stream().mapToInt(piece -> (int) Math.round(TermsModel.scale(Integer.parseInt(piece.get(0)))
                * piece.stream().skip(1).mapToInt(key -> weights.getOrDefault(key, 0)).sum())).max().orElse(Integer.MIN_VALUE);
    }

    private static Map<String, TermsWeights> model(List<Example> examples, Map<String, Integer> thresholds) {
        Map<String, Map<String, Integer>> files = new TreeMap<>();
        Stream.concat(TermsModel.LANGUAGES.stream(), Stream.of(TermsModel.ANY)).forEach(language -> files.put(language, new TreeMap<>()));
        TermsLearner.learn(examples).forEach((key, weight) -> files.get(key.substring(0, key.indexOf(' '))).put(key.substring(key.indexOf(' ') + 1), weight));
        Map<String, TermsWeights> model = new TreeMap<>();
        files.forEach((language, weights) -> model.put(language, new TermsWeights(thresholds.getOrDefault(language, 0), common(examples, language), weights)));
        return model;
    }

    /** The words that are in most examples of a language. */
    private static Set<String> common(List<Example> examples, String language) {
        Map<String, Integer> count = new TreeMap<>();
        String start = language + " w ";
        examples.stream().filter(example -> example.language().equals(language) && !example.aside()).flatMap(example -> example.evidence().stream()).flatMap(List::stream)
                .filter(key -> key.startsWith(start) && !key.endsWith("#")).forEach(key -> count.merge(key.substring(start.length()), 1, Integer::sum));
        return count.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(COMMON).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static void table(String title, List<Example> examples, Map<String, TermsWeights> weights, boolean closely) {
        TermsModel model = TermsModel.of(weights);
        Map<Example, Boolean> judged = new HashMap<>();
        examples.forEach(example -> judged.put(example, model.margin(example.text()) >= 0));
        print(title, judged, examples);
        if (closely) {
            examples.stream().filter(example -> judged.get(example) != example.doubtful()).forEach(example -> System.out.println((example.doubtful() ? "missed " : "false ") + example.text()));
        }
    }

    private static void print(String title, Map<Example, Boolean> judged, List<Example> examples) {
        System.out.println(title);
        Stream.concat(TermsModel.LANGUAGES.stream(), Stream.of(TermsModel.ANY)).forEach(language -> {
            List<Example> some = examples.stream().filter(example -> language.equals(TermsModel.ANY) || example.language().equals(language)).toList();
            System.out.printf(Locale.ROOT, "  %-3s recall %.3f  false alarms %.3f%n", language, share(some, judged, true), share(some, judged, false));
        });
    }

    private static double share(List<Example> examples, Map<Example, Boolean> judged, boolean doubtful) {
        return examples.stream().filter(example -> example.doubtful() == doubtful).mapToInt(example -> judged.get(example) ? 1 : 0).average().orElse(0);
    }
}
