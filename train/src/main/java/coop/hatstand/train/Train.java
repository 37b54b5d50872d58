package coop.hatstand.train;

import coop.hatstand.internal.filing.mark.Feature;
import coop.hatstand.internal.filing.path.Weights;
import coop.hatstand.train.hint.Case;
import coop.hatstand.train.hint.HintTraining;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The command. {@code table DIR... [SET...]}: how well the program's own weights file the sets. {@code cross DIR...}: each set by weights learned
 * without its source; {@code questions DIR...}: which questions are found; {@code misses DIR...}: why
 * answers are not filed then; {@code margins DIR...}: what each margin costs and saves then. {@code learn DIR... FILE DATE}: learns from all and writes the file. {@code check DIR... [FILE]}: what the weights get wrong, proposal by
 * proposal. {@code ablate DIR...}: what each feature is good for. {@code hints DIR...}: how often hints are right by weights learned without their source;
 * {@code learn-hints FOLDER DATE DIR...}: the same, and learns those from all
 * and writes their files into the folder.
 */
public final class Train {
    private static final List<Integer> MARGINS = List.of(8, 10, 12, 14);

    private static final int FOLDS = 4;
    private static final int WRITTEN_TIMES = 6;
    private static final int NONE = -1;
    private static final int MUTED = -1000;
    /** The features that say how a question is named. */
    private static final List<Feature> KINDS = List.of(Feature.WORDED, Feature.NUMBERED, Feature.BARE, Feature.PLACE, Feature.PLACE_ALONE, Feature.TOLD_OFF, Feature.QUOTED, Feature.QUOTED_ELSE,
            Feature.RESTATED, Feature.TOPIC, Feature.TOPIC_PLAIN, Feature.LEAD, Feature.REST);

    private Train() {
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        if (args[0].endsWith("hints")) {
            hints(args);
            return;
        }
        List<String> given = List.of(args).subList(1, args.length);
        List<Path> sets = given.stream().map(Path::of).filter(Files::isDirectory).toList();
        List<String> rest = given.stream().filter(name -> !Files.isDirectory(Path.of(name))).toList();
        List<String> only = args[0].equals("table") ? rest : List.of();
        List<Input> inputs = Input.all(sets, only);
        switch (args[0]) {
            case "table" -> table(inputs, new HashMap<>(), !only.isEmpty());
            case "cross" -> {
                table(inputs, crossed(inputs, input -> input.gold().source()), false);
                writers(inputs);
            }
            case "questions" -> questions(inputs);
            case "misses" -> misses(inputs);
            case "margins" -> margins(inputs, crossed(inputs, input -> input.gold().source()));
            case "learn" -> learn(inputs, Path.of(rest.get(0)), rest.get(1));
            case "ablate" -> ablate(inputs);
            default -> System.out.println(Learner.check(lessons(inputs), rest.isEmpty() ? Weights.learned() : Weights.of(from(Files.readString(Path.of(rest.get(0)))))));
        }
    }

    private static void hints(String[] args) throws IOException {
        boolean learn = args[0].startsWith("learn");
        List<Case> cases = new ArrayList<>();
        for (String sets : List.of(args).subList(learn ? 3 : 1, args.length)) {
            cases.addAll(cases(Path.of(sets)));
        }
        HintTraining.run(cases, learn ? Optional.of(Path.of(args[1])) : Optional.empty(), learn ? args[2] : "");
    }

    /** What all sets show about hints, each set by its first input. */
    private static List<Case> cases(Path sets) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Gold gold : Gold.all(sets)) {
            School.read(gold.variants().get(0)).ifPresent(read -> {
                List<Case> byReader = ReaderCases.of(gold, read);
                cases.addAll(byReader);
                cases.addAll(Cases.of(gold, read, byReader.isEmpty()));
            });
        }
        return cases;
    }

    private static List<Lesson> lessons(List<Input> inputs) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (Input input : inputs) {
            input.read().filter(read -> input.known() && input.thread()).ifPresent(read -> lessons.addAll(School.lessons(input.gold(), read)));
        }
        return taught(lessons, School.written());
    }

    /** Lessons made up for this count as often as {@value #WRITTEN_TIMES} of others, among which they are spread: they hold what must never fail. */
    private static List<Lesson> taught(List<Lesson> others, List<Lesson> written) {
        List<Lesson> all = new ArrayList<>();
        for (int i = 0; i < WRITTEN_TIMES; i++) {
            all.addAll(others.subList(others.size() * i / WRITTEN_TIMES, others.size() * (i + 1) / WRITTEN_TIMES));
            all.addAll(written);
        }
        return all;
    }

    /** For each source of threads, or each writer, the weights learned without it. */
    private static Map<String, Weights> crossed(List<Input> inputs, Function<Input, String> part) throws IOException {
        Map<String, List<Lesson>> lessons = new TreeMap<>();
        for (Input input : inputs.stream().filter(Input::thread).toList()) {
            lessons.computeIfAbsent(part.apply(input), key -> new ArrayList<>());
            input.read().filter(read -> input.known()).ifPresent(read -> lessons.get(part.apply(input)).addAll(School.lessons(input.gold(), read)));
        }
        List<Lesson> written = School.written();
        Map<String, Weights> crossed = new HashMap<>();
        for (String left : lessons.keySet()) {
            List<Lesson> others = new ArrayList<>();
            lessons.forEach((name, some) -> others.addAll(name.equals(left) ? List.of() : some));
            crossed.put(left, Weights.of(Learner.learn(taught(others, written), prior(List.of()), List.of())));
        }
        return crossed;
    }

    /** Each writer's threads by weights learned without any of theirs. */
    private static void writers(List<Input> inputs) throws IOException {
        List<Input> threads = inputs.stream().filter(Input::thread).toList();
        Map<String, Weights> crossed = crossed(threads, input -> input.gold().writer());
        crossed.forEach((writer, weights) -> System.out.println(summary("without " + writer, threads.stream().filter(input -> input.gold().writer().equals(writer)).map(input -> input.score(weights)).toList())));
    }

    private static void questions(List<Input> inputs) {
        FoundQuestions questions = new FoundQuestions();
        inputs.stream().filter(input -> input.known() && input.thread()).forEach(questions::add);
        System.out.print(questions);
    }

    private static void misses(List<Input> inputs) throws IOException {
        Map<String, Weights> crossed = crossed(inputs, input -> input.gold().source());
        Misses misses = new Misses();
        inputs.stream().filter(Input::thread).forEach(input -> misses.add(input, crossed.get(input.gold().source())));
        System.out.print(misses);
    }

    private static void table(List<Input> inputs, Map<String, Weights> crossed, boolean closely) {
        Map<String, List<Score>> groups = new TreeMap<>();
        for (Input input : inputs) {
            Score score = input.score(crossed.getOrDefault(input.gold().source(), Weights.learned()));
            groups.computeIfAbsent(input.group(), key -> new ArrayList<>()).add(score);
            if (input.thread()) {
                groups.computeIfAbsent("thread by " + input.gold().writer(), key -> new ArrayList<>()).add(score);
            }
            if (input.known()) {
                groups.computeIfAbsent(input.group() + "*", key -> new ArrayList<>()).add(score);
            }
            System.out.println(line(input.name(), score));
            score.elsewhere.forEach(one -> System.out.println("      elsewhere " + one));
            if (closely) {
                score.misses.forEach(miss -> System.out.println("      missed " + miss));
                score.falsely.forEach(miss -> System.out.println("      false  " + miss));
            }
        }
        groups.forEach((name, scores) -> System.out.println(summary(name, scores)));
        System.out.println("* without whole pages copied and files that no reader knows");
    }

    /** What each margin costs and saves by weights learned without each source. */
    private static void margins(List<Input> inputs, Map<String, Weights> crossed) {
        for (int margin : MARGINS) {
            List<Score> scores = inputs.stream().filter(input -> input.thread() && input.known())
                    .map(input -> input.score(crossed.getOrDefault(input.gold().source(), Weights.learned()).asking(margin))).toList();
            System.out.println(summary("margin " + margin, scores));
        }
    }

    private static void learn(List<Input> inputs, Path file, String date) throws IOException {
        Map<String, Integer> learned = Learner.learn(lessons(inputs), prior(List.of()), List.of());
        StringBuilder text = new StringBuilder("# Learned by train/ on " + date + " from threads made up for it and from these sources; see CONTRIBUTING.md:\n#");
        new TreeSet<>(inputs.stream().filter(input -> input.known() && input.thread()).map(input -> input.gold().source()).toList()).forEach(source -> text.append(' ').append(source));
        text.append("\nmargin = ").append(Weights.of(learned).margin()).append('\n');
        Map<String, Integer> ordered = new LinkedHashMap<>();
        for (Feature feature : Feature.values()) {
            ordered.put(Weights.name(feature), learned.get(Weights.name(feature)));
        }
        ordered.forEach((name, weight) -> text.append(name).append(" = ").append(weight).append('\n'));
        Files.writeString(file, text);
    }

    /** What each feature, and each way of naming a question, is good for: the threads' figures by weights learned without them, in {@link #FOLDS} parts by source. */
    private static void ablate(List<Input> inputs) throws IOException {
        List<Input> threads = inputs.stream().filter(input -> input.thread() && input.known()).toList();
        List<Lesson> lessons = lessons(inputs);
        Map<String, Integer> folds = new TreeMap<>();
        threads.forEach(input -> folds.computeIfAbsent(input.gold().source(), source -> folds.size() % FOLDS));
        System.out.println(summary("all", scores(threads, lessons, folds, List.of(), List.of())));
        for (Feature feature : Feature.values()) {
            System.out.println(summary("- " + Weights.name(feature), scores(threads, lessons, folds, List.of(Weights.name(feature)), List.of())));
        }
        for (Feature kind : KINDS) {
            System.out.println(summary("no " + Weights.name(kind), scores(threads, lessons, folds, List.of(), List.of(Weights.name(kind)))));
        }
    }

    private static List<Score> scores(List<Input> inputs, List<Lesson> lessons, Map<String, Integer> folds, List<String> without, List<String> muted) throws IOException {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            Map<String, Integer> learned = Learner.learn(lessons.stream().filter(lesson -> folds.getOrDefault(lesson.source(), NONE) != fold).toList(), prior(without), without);
            muted.forEach(name -> learned.put(name, MUTED));
            Weights weights = Weights.of(learned);
            inputs.stream().filter(input -> folds.get(input.gold().source()) == fold).forEach(input -> scores.add(input.score(weights)));
        }
        return scores;
    }

    /** What learning starts with: a feature's weight as a person would put it. */
    private static Map<String, Integer> prior(List<String> without) throws IOException {
        try (InputStream in = Train.class.getResourceAsStream("prior.properties")) {
            Map<String, Integer> prior = from(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            without.forEach(name -> prior.put(name, 0));
            return prior;
        }
    }

    private static Map<String, Integer> from(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new java.io.StringReader(text));
        Map<String, Integer> weights = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> weights.put(name, Integer.parseInt(properties.getProperty(name).strip())));
        return weights;
    }

    private static String line(String name, Score s) {
        return s.failed ? String.format(Locale.ROOT, "%-34s FAILED", name) : String.format(Locale.ROOT, "%-34s F1 %.3f  P %.3f  R %.3f (%d/%d)  exact %d  false %d  lost %d  judged %d/%d  hint %d/%d/%d",
                name, s.f1(), s.precision(), s.recall(), s.filed, s.total, s.exact, s.wrong, s.lost, s.judgedFiled, s.judged, s.hintRight, s.hintWrong, s.hintNone);
    }

    private static String summary(String name, List<Score> scores) {
        Score sum = Score.sum(scores);
        double mean = scores.stream().filter(s -> s.total > 0).mapToDouble(Score::f1).average().orElse(0);
        return String.format(Locale.ROOT, "%-15s mean %.3f pooled F1 %.3f (P %.3f R %.3f) %d/%d exact %d false %d lost %d failed %d judged %d/%d hint %d/%d/%d elsewhere %d", name, mean, sum.f1(), sum.precision(), sum.recall(),
                sum.filed, sum.total, sum.exact, sum.wrong, sum.lost, scores.stream().filter(s -> s.failed).count(), sum.judgedFiled, sum.judged, sum.hintRight, sum.hintWrong, sum.hintNone, sum.elsewhere.size());
    }
}
