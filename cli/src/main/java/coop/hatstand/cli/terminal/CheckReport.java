package coop.hatstand.cli.terminal;

import coop.hatstand.app.Findings;
import coop.hatstand.app.Messages;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Coverage;
import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints the result of a check, in lines no wider than the terminal. */
public final class CheckReport {
    private static final String INDENT = "  ";

    private final Briefing briefing;
    private final Messages messages;
    private final int width;
    private final Coverage coverage;
    private final Map<String, String> numbers = new HashMap<>();
    private final RowReport report;
    private final List<String> lines = new ArrayList<>();

    public CheckReport(Briefing briefing, Messages messages, int width) {
        this.briefing = briefing;
        this.messages = messages;
        this.width = width;
        coverage = new Coverage(briefing);
        report = new RowReport(briefing, width);
        briefing.questions().forEach(q -> numbers.put(q.id(), q.number()));
    }

    public List<String> lines() {
        CellWidths.wrapped(oneLine(briefing.title()), width).forEach(this::add);
        add(new Findings(briefing, messages).line());
        add("");
        new CoverageGrid(briefing.questions(), coverage, messages, width).lines().forEach(this::add);
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
        String which = messages.count(key + (all ? ".all" : ".some"), questions.size(), questions.stream().map(Question::number).collect(Collectors.joining(", ")));
        report.hanging(messages.text(key) + " ", which).forEach(this::add);
    }

    private void evidence() {
        heading("back.evidence");
        Map<String, List<Response>> answers = new HashMap<>();
        briefing.responses().forEach(r -> r.questions().forEach(q -> answers.computeIfAbsent(q, k -> new ArrayList<>()).add(r)));
        Optional<String> section = Optional.empty();
        List<String> silent = new ArrayList<>();
        for (Question question : briefing.questions()) {
            if (!question.section().equals(section)) {
                section = question.section();
                section.ifPresent(words -> report.hanging("", oneLine(words)).forEach(this::add));
            }
            List<Response> given = answers.getOrDefault(question.id(), List.of());
            report.hanging(question.number() + INDENT, oneLine(question.text())).forEach(this::add);
            given.forEach(response -> report.of(response.id(), response.respondent(), evidence(response, question)).forEach(this::add));
            PartGaps gaps = new PartGaps(question, given, messages);
            gaps.line().ifPresent(line -> report.hanging(INDENT, line).forEach(this::add));
            if (gaps.silent()) {
                silent.add(question.number());
            }
        }
        if (!silent.isEmpty()) {
            report.hanging("", messages.count("command.parts.none", silent.size(), String.join(", ", silent))).forEach(this::add);
        }
    }

    /** A heading or field that asks the question in its own words need not be read again beside it. */
    private String evidence(Response response, Question question) {
        String filedBy = oneLine(response.filedBy());
        int rule = filedBy.indexOf(": ");
        boolean same = rule > 0 && !letters(question.text()).isEmpty() && letters(filedBy.substring(rule)).endsWith(letters(question.text()));
        return same ? filedBy.substring(0, rule) + ": " + messages.text("command.evidence.same") : filedBy;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private void unfiled() {
        heading("back.unfiled");
        for (Unfiled passage : briefing.unfiled()) {
            report.of(passage.id(), passage.respondent(), reason(passage)).forEach(this::add);
            report.below(messages.text("command.quoted", oneLine(Prose.of(passage.body())))).forEach(this::add);
        }
    }

    private String reason(Unfiled passage) {
        List<String> reason = new ArrayList<>();
        passage.origin().post().ifPresent(post -> reason.add(messages.text("byline." + passage.origin().kind().id(), post)));
        reason.add(passage.reason());
        passage.hints().stream().filter(hint -> numbers.containsKey(hint.question())).forEach(hint -> reason.add(hint(hint)));
        return String.join(" · ", reason);
    }

    private String hint(Hint hint) {
        String perhaps = messages.text("byline.perhaps", numbers.get(hint.question()));
        return hint.words().isEmpty() ? perhaps : messages.text("byline.perhaps.words", perhaps, String.join(", ", hint.words()));
    }

    private void heading(String key) {
        add("");
        add(messages.text(key));
    }

    private void add(String line) {
        lines.add(CellWidths.cut(oneLine(line), width));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R+\\s*", " ").stripTrailing();
    }
}
