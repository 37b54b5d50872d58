package coop.hatstand.cli;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Prose;
import coop.hatstand.labels.Labels;
import coop.hatstand.present.Coverage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a check shows, a line each, none wider than the terminal. */
final class CheckReport {
    private static final int NAME = 20;
    private static final String INDENT = "  ";

    private final Briefing briefing;
    private final Labels labels;
    private final int width;
    private final Coverage coverage;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    CheckReport(Briefing briefing, Labels labels, int width) {
        this.briefing = briefing;
        this.labels = labels;
        this.width = width;
        coverage = new Coverage(briefing);
        briefing.respondents().forEach(r -> names.put(r.id(), r.name()));
        briefing.questions().forEach(q -> numbers.put(q.id(), q.number()));
    }

    List<String> lines() {
        add(briefing.title());
        add(new Findings(briefing, labels).line());
        add("");
        new CoverageGrid(briefing.questions(), coverage, labels, width).lines().forEach(this::add);
        gap("gaps.none", 0);
        gap("gaps.thin", 1);
        evidence();
        if (!briefing.unfiled().isEmpty()) {
            unfiled();
        }
        add("");
        return List.copyOf(lines);
    }

    private void gap(String key, int people) {
        List<Question> questions = coverage.answeredBy(people);
        if (questions.isEmpty()) {
            return;
        }
        boolean all = questions.size() == briefing.questions().size();
        String which = labels.count(key + (all ? ".all" : ".some"), questions.size(), questions.stream().map(Question::number).collect(Collectors.joining(", ")));
        add(labels.text(key) + " " + which);
    }

    private void evidence() {
        heading("back.evidence");
        Map<String, List<Response>> answers = new HashMap<>();
        briefing.responses().forEach(r -> r.questions().forEach(q -> answers.computeIfAbsent(q, k -> new ArrayList<>()).add(r)));
        for (Question question : briefing.questions()) {
            add(question.number() + INDENT + question.text());
            for (Response response : answers.getOrDefault(question.id(), List.of())) {
                add(entry(response.id(), names.getOrDefault(response.respondent(), "")) + response.filedBy());
            }
        }
    }

    private void unfiled() {
        heading("back.unfiled");
        for (Unfiled passage : briefing.unfiled()) {
            add(entry(passage.id(), names.getOrDefault(passage.respondent(), "")) + reason(passage));
            add(INDENT + INDENT + labels.text("command.quoted", oneLine(Prose.of(passage.body()))));
        }
    }

    private String reason(Unfiled passage) {
        List<String> reason = new ArrayList<>();
        passage.origin().post().ifPresent(post -> reason.add(labels.text("byline.post", post)));
        reason.add(passage.reason());
        passage.perhaps().map(numbers::get).ifPresent(number -> reason.add(labels.text("byline.perhaps", number)));
        return String.join(" · ", reason);
    }

    private static String entry(String id, String name) {
        return INDENT + Cells.padded(id.toUpperCase(Locale.ROOT), 6) + INDENT + Cells.padded(name, NAME) + INDENT;
    }

    private void heading(String key) {
        add("");
        add(labels.text(key));
    }

    private void add(String line) {
        lines.add(Cells.cut(oneLine(line), width));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R+\\s*", " ").stripTrailing();
    }
}
