package coop.hatstand.train.hint;

import coop.hatstand.internal.filing.hint.BuiltInSuggester;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Learns hints, and measures them by weights learned without their source, with a sentence model or without. */
public final class HintTraining {
    private static final int FOLDS = 8;
    private static final String TABLE = "sure";
    private final Optional<SentenceModel> model;
    private final List<Case> cases;
    private final List<Example> examples;

    private HintTraining(List<Case> cases, Optional<SentenceModel> model) {
        this.model = model;
        this.cases = cases;
        examples = Stream.concat(cases.stream(), cases.stream().filter(one -> one.kind() != Case.Kind.LABELS_OFF).map(Case::begin)).flatMap(one -> Example.of(one, model).stream()).toList();
    }

    /** Without a model, and with the one on the class path if there is one; each text is given to it once. */
    private static List<Optional<SentenceModel>> models() {
        Map<String, float[]> known = new HashMap<>();
        List<Optional<SentenceModel>> models = new ArrayList<>(List.of(Optional.empty()));
        ServiceLoader.load(SentenceModel.class).findFirst().ifPresent(found -> models.add(Optional.of(text -> known.computeIfAbsent(text, found::vector))));
        return models;
    }

    /** The number of the sources that are left out together with this one. */
    private Map<String, Integer> folds() {
        Map<String, Integer> folds = new TreeMap<>();
        Set<String> unfiled = new TreeSet<>(cases.stream().filter(one -> one.kind() == Case.Kind.UNFILED).map(Case::source).toList());
        Stream.concat(unfiled.stream(), new TreeSet<>(cases.stream().map(Case::source).toList()).stream()).forEach(source -> folds.putIfAbsent(source, folds.size() % FOLDS));
        return folds;
    }

    /** For each source, weights and a calibration table learned without it. */
    private Map<String, Map<String, String>> crossed(Set<HintFeature> without, List<Guess> guesses) {
        Map<String, Integer> folds = folds();
        Map<Integer, Map<String, String>> byFold = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Map<String, String> learned = HintLearner.learn(learned().filter(example -> folds.get(example.of().source()) != left).toList(), without);
            byFold.put(fold, learned);
            examples.stream().filter(example -> folds.get(example.of().source()) == left).forEach(example -> guesses.addAll(Guess.of(example, new HintWeights(learned))));
        }
        Map<String, Map<String, String>> crossed = new TreeMap<>();
        folds.forEach((source, fold) -> {
            Map<String, String> weights = new TreeMap<>(byFold.get(fold));
            weights.put(TABLE, Calibrating.of(asTheyCame(guesses).filter(guess -> !guess.of().source().equals(source)).toList()).table());
            crossed.put(source, weights);
        });
        return crossed;
    }

    private static Stream<Guess> asTheyCame(List<Guess> guesses) {
        return guesses.stream().filter(guess -> guess.of().kind() == Case.Kind.UNFILED && !guess.of().begun());
    }

    /** What is learned from: no passage twice. */
    private Stream<Example> learned() {
        return examples.stream().filter(example -> !example.of().begun());
    }

    private static List<HintTable.Sure> sure(List<Guess> guesses, Map<String, Map<String, String>> crossed) {
        Map<String, HintWeights> weights = new HashMap<>();
        crossed.forEach((source, byName) -> weights.put(source, new HintWeights(byName)));
        return guesses.stream().map(guess -> new HintTable.Sure(guess, weights.get(guess.of().source()).percent(guess.sure()))).toList();
    }

    /**
     * Prints how often hints are right by weights learned without their source; then, if there is a folder for them, learns from all and writes the files of weights: the one
     * for a sentence model if there is one on the class path.
     */
    public static void run(List<Case> cases, Optional<Path> folder, String date) throws IOException {
        for (Optional<SentenceModel> model : models()) {
            System.out.println(model.isPresent() ? "WITH THE SENTENCE MODEL" : "BUILT IN");
            System.out.println(HintTime.line(model));
            HintTraining training = new HintTraining(cases, model);
            List<Guess> guesses = new ArrayList<>();
            Map<String, Map<String, String>> crossed = training.crossed(EnumSet.noneOf(HintFeature.class), guesses);
            System.out.print(HintTable.text(sure(guesses, crossed)));
            training.sessions(crossed);
            training.ablate();
            if (folder.isPresent()) {
                training.write(folder.get().resolve(model.isPresent() ? "hints-with-model.properties" : "hints.properties"), date, Calibrating.of(asTheyCame(guesses).toList()));
            }
        }
    }

    private void sessions(Map<String, Map<String, String>> crossed) {
        Session.Course all = new Session.Course(0, 0, 0, 0, 0, 0, 0);
        double most = 0;
        for (Case one : cases) {
            if (one.kind() == Case.Kind.UNFILED) {
                Session.Course course = Session.of(one, new BuiltInSuggester(new HintWeights(crossed.get(one.source())), model));
                all = all.and(course);
                most = Math.max(most, (double) course.keys() / Math.max(1, course.passages()));
            }
        }
        System.out.printf(Locale.ROOT, "sessions, the surest first: %d passages, keys for each %.2f, at most %.2f in a thread; %d first suggestions, right %d; after a third of the passages %d of %d, right %d%n",
                all.passages(), (double) all.keys() / Math.max(1, all.passages()), most, all.given(), all.right(), all.lateGiven(), all.late(), all.lateRight());
    }

    /** What each feature is good for, if that is asked for. */
    private void ablate() {
        for (HintFeature feature : Boolean.getBoolean("ablate") ? HintFeature.values() : new HintFeature[0]) {
            List<Guess> guesses = new ArrayList<>();
            Map<String, Map<String, String>> crossed = crossed(EnumSet.of(feature), guesses);
            System.out.println("without " + feature.id() + "\n    " + HintTable.line(sure(guesses, crossed)));
        }
    }

    private void write(Path file, String date, Calibrating calibrating) throws IOException {
        Map<String, String> learned = HintLearner.learn(learned().toList(), Set.of());
        StringBuilder text = new StringBuilder("# Learned by train/ on " + date + " from these sources; see CONTRIBUTING.md:\n#");
        new TreeSet<>(cases.stream().map(Case::source).toList()).forEach(source -> text.append(' ').append(source));
        text.append("\n# How many in a hundred are right that come out so sure, from 0 to 1 in even steps:\n" + TABLE + " = ").append(calibrating.table()).append('\n');
        for (HintFeature feature : HintFeature.values()) {
            text.append(feature.id()).append(" = ").append(learned.get(feature.id())).append('\n');
        }
        Files.writeString(file, text);
    }
}
