package coop.hatstand.train.hint;

import coop.hatstand.internal.filing.hint.HintFeature;
import coop.hatstand.internal.filing.hint.HintWeights;
import coop.hatstand.suggest.SentenceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Learns hints and measures them by weights learned without their source. */
public final class HintTraining {
    private static final int FOLDS = 5;

    private HintTraining() {
    }

    /** As learning needs them, with a sentence model if there is one on the class path. */
    private static List<Example> examples(List<Case> cases) {
        Map<String, float[]> known = new HashMap<>();
        Optional<SentenceModel> model = ServiceLoader.load(SentenceModel.class).findFirst().map(found -> text -> known.computeIfAbsent(text, found::vector));
        return Stream.concat(cases.stream(), cases.stream().filter(one -> one.kind() == Case.Kind.JUDGED).map(Case::thirdFiled)).flatMap(one -> Example.of(one, model).stream()).toList();
    }

    /** The sources in groups that are left out together: each alone whose passages came unfiled, the others in a few. */
    private static List<Set<String>> folds(List<Example> examples) {
        Set<String> alone = new TreeSet<>(examples.stream().filter(example -> example.of().kind() != Case.Kind.LABELS_OFF).map(example -> example.of().source()).toList());
        Set<String> others = new TreeSet<>(examples.stream().map(example -> example.of().source()).filter(source -> !alone.contains(source)).toList());
        List<Set<String>> folds = new ArrayList<>();
        alone.forEach(source -> folds.add(Set.of(source)));
        for (int i = 0; i < FOLDS; i++) {
            Set<String> fold = new TreeSet<>();
            int place = 0;
            for (String source : others) {
                if (place++ % FOLDS == i) {
                    fold.add(source);
                }
            }
            folds.add(fold);
        }
        return folds;
    }

    static List<Guess> crossed(List<Example> examples, Set<HintFeature> without) {
        List<Guess> guesses = new ArrayList<>();
        for (Set<String> fold : folds(examples)) {
            HintWeights weights = new HintWeights(HintLearner.learn(learned(examples, fold), without));
            examples.stream().filter(example -> fold.contains(example.of().source())).forEach(example -> guesses.addAll(Guess.of(example, weights)));
        }
        return guesses;
    }

    /** What is learned from, but for some sources: no passage twice. */
    private static List<Example> learned(List<Example> examples, Set<String> without) {
        return examples.stream().filter(example -> example.of().kind() != Case.Kind.THIRD_FILED && !without.contains(example.of().source())).toList();
    }

    /** Prints how often hints are right. */
    public static void cross(List<Case> cases) {
        List<Example> examples = examples(cases);
        System.out.println(HintTime.line(ServiceLoader.load(SentenceModel.class).findFirst()));
        List<Guess> guesses = crossed(examples, EnumSet.noneOf(HintFeature.class));
        System.out.print(new HintTable(guesses).text());
        String ablate = System.getProperty("ablate", "");
        if (!ablate.isEmpty()) {
            for (HintFeature feature : HintFeature.values()) {
                System.out.println(feature.id() + " " + new HintTable(crossed(examples, EnumSet.of(feature))).line());
            }
        }
        HintLearner.learn(learned(examples, Set.of()), Set.of()).forEach((name, weight) -> System.out.print(name + "=" + weight + " "));
        System.out.println();
    }

    /** Learns from all and writes the file of weights. */
    public static void learn(List<Case> cases, Path file, String date) throws IOException {
        List<Example> examples = examples(cases);
        Map<String, String> learned = HintLearner.learn(learned(examples, Set.of()), Set.of());
        StringBuilder text = new StringBuilder("# Learned by train/ on " + date + " from these sources; see CONTRIBUTING.md:\n#");
        new TreeSet<>(examples.stream().map(example -> example.of().source()).toList()).forEach(source -> text.append(' ').append(source));
        text.append('\n');
        HintTable table = new HintTable(crossed(examples, Set.of()));
        text.append("many = ").append(table.calibration(true)).append("\nfew = ").append(table.calibration(false)).append('\n');
        for (HintFeature feature : HintFeature.values()) {
            text.append(feature.id()).append(" = ").append(learned.get(feature.id())).append('\n');
        }
        Files.writeString(file, text);
    }
}
