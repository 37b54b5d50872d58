package coop.hatstand.cli.terminal;

import coop.hatstand.app.Messages;
import coop.hatstand.briefing.Coverage;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a grid with questions across, people down and a dot where somebody answered, or counts per question if that does not fit. */
final class CoverageGrid {
    private static final int LEAST_NAME = 8;
    private static final int MOST_NAME = 28;
    /** More people than this are more rows than anybody compares. */
    private static final int MOST_PEOPLE = 40;
    private static final String ANSWERED = "●";
    private static final String SILENT = "·";

    private final List<Question> questions;
    private final Coverage coverage;
    private final Messages messages;
    private final int width;

    CoverageGrid(List<Question> questions, Coverage coverage, Messages messages, int width) {
        this.questions = questions;
        this.coverage = coverage;
        this.messages = messages;
        this.width = width;
    }

    List<String> lines() {
        int forNames = width - questions.stream().mapToInt(this::cells).sum();
        return forNames < LEAST_NAME || coverage.respondents().size() > MOST_PEOPLE ? counts() : grid(Math.min(longestName(), forNames));
    }

    private List<String> grid(int name) {
        List<String> lines = new ArrayList<>();
        lines.add(row("", name, questions.stream().map(Question::number).toList()));
        for (Respondent respondent : coverage.respondents()) {
            lines.add(row(respondent.name(), name, questions.stream().map(q -> coverage.answered(respondent, q) ? ANSWERED : SILENT).toList()));
        }
        lines.add(row(messages.text("coverage.count"), name, questions.stream().map(q -> Integer.toString(coverage.people(q))).toList()));
        return lines;
    }

    private String row(String first, int name, List<String> values) {
        StringBuilder row = new StringBuilder(CellWidths.padded(first, name));
        for (int i = 0; i < values.size(); i++) {
            int cells = cells(questions.get(i));
            row.append(" ".repeat(cells - CellWidths.width(values.get(i)))).append(values.get(i));
        }
        return row.toString();
    }

    private List<String> counts() {
        int number = questions.stream().mapToInt(q -> CellWidths.width(q.number())).max().orElse(0);
        return questions.stream()
                .map(q -> right(Integer.toString(coverage.people(q)), 5) + "  " + CellWidths.padded(q.number(), number) + "  " + q.text())
                .collect(Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), this::headed));
    }

    private List<String> headed(List<String> rows) {
        rows.add(0, messages.text("coverage.count") + " · " + messages.text("coverage.question"));
        return rows;
    }

    private int cells(Question question) {
        int count = Integer.toString(coverage.people(question)).length();
        return 2 + Math.max(count, CellWidths.width(question.number()));
    }

    private int longestName() {
        int longest = coverage.respondents().stream().mapToInt(r -> CellWidths.width(r.name())).max().orElse(LEAST_NAME);
        return Math.max(LEAST_NAME, Math.min(MOST_NAME, longest));
    }

    private static String right(String text, int cells) {
        return " ".repeat(Math.max(0, cells - text.length())) + text;
    }
}
