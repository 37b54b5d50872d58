package coop.hatstand.train;

import coop.hatstand.Hatstand;
import coop.hatstand.Reading;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.document.Source;
import coop.hatstand.filing.Filing;
import coop.hatstand.filing.Options;
import coop.hatstand.json.BriefingJson;
import coop.hatstand.labels.Labels;
import coop.hatstand.read.Joining;
import coop.hatstand.read.Readers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The command: {@code table DIR [SET...]}. */
public final class Train {
    private static final JsonMapper JSON = new JsonMapper();

    private Train() {
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        List<String> only = List.of(args).subList(2, args.length);
        Map<String, List<Score>> groups = new TreeMap<>();
        for (Gold gold : Gold.all(Path.of(args[1]))) {
            boolean wanted = only.isEmpty() || only.stream().anyMatch(gold.name()::startsWith);
            for (List<Path> files : wanted ? gold.variants() : List.<List<Path>>of()) {
                String group = group(files);
                if (only.isEmpty() && group.equals("survey")) {
                    continue;
                }
                Score score = score(gold, files);
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(score);
                System.out.println(line(gold.name() + (gold.variants().size() > 1 ? ":" + files.get(0).getFileName().toString().substring(6) : ""), score));
                if (!only.isEmpty()) {
                    score.misses.forEach(miss -> System.out.println("      missed " + miss));
                    score.falsely.forEach(miss -> System.out.println("      false  " + miss));
                }
            }
        }
        groups.forEach((name, scores) -> System.out.println(summary(name, scores)));
    }

    private static String line(String name, Score s) {
        return s.failed ? String.format(Locale.ROOT, "%-34s FAILED", name) : String.format(Locale.ROOT, "%-34s F1 %.3f  P %.3f  R %.3f (%d/%d)  exact %d  false %d  lost %d  judged %d/%d  hint %d/%d/%d",
                name, s.f1(), s.precision(), s.recall(), s.filed, s.total, s.exact, s.wrong, s.lost, s.judgedFiled, s.judged, s.hintRight, s.hintWrong, s.hintNone);
    }

    private static String summary(String name, List<Score> scores) {
        Score sum = Score.sum(scores);
        double mean = scores.stream().filter(s -> s.total > 0).mapToDouble(Score::f1).average().orElse(0);
        return String.format(Locale.ROOT, "%-7s mean %.3f pooled F1 %.3f (P %.3f R %.3f) %d/%d exact %d false %d lost %d failed %d judged %d/%d hint %d/%d/%d", name, mean, sum.f1(), sum.precision(), sum.recall(),
                sum.filed, sum.total, sum.exact, sum.wrong, sum.lost, scores.stream().filter(s -> s.failed).count(), sum.judgedFiled, sum.judged, sum.hintRight, sum.hintWrong, sum.hintNone);
    }

    private static Score score(Gold gold, List<Path> files) {
        try {
            Labels labels = Labels.of("en");
            Hatstand hatstand = Hatstand.found();
            List<Discussion> read = new ArrayList<>();
            for (Path file : files) {
                Source source = Source.of(file);
                if (files.size() == 1 || hatstand.recognises(source)) {
                    read.add(Readers.found(labels).read(source));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            var briefing = Filing.file(new Joining(labels).join(read), new Options(labels, Reading.PLAIN.title(), List.of())).briefing();
            if (briefing.questions().isEmpty() || briefing.responses().isEmpty() && briefing.unfiled().isEmpty()) {
                return Score.failure(gold);
            }
            new BriefingJson().write(briefing, out);
            return Score.of(gold, JSON.readTree(out.toString(StandardCharsets.UTF_8)));
        } catch (IOException | RuntimeException e) {
            return Score.failure(gold);
        }
    }

    private static String group(List<Path> files) {
        String first = files.get(0).toString();
        boolean survey = List.of(".csv", ".tsv", ".xlsx", ".ods").stream().anyMatch(first::endsWith);
        boolean form = files.size() > 1 || List.of(".docx", ".odt", ".pdf", ".zip", ".rtf").stream().anyMatch(first::endsWith);
        return survey ? "survey" : form ? "form" : "thread";
    }
}
