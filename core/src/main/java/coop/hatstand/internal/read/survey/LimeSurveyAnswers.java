package coop.hatstand.internal.read.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of what people answered, with what was asked and offered in place of the ids and codes by which LimeSurvey stores it. Used once. */
final class LimeSurveyAnswers {
    /** Survey, group and question, then what part of the question: "123456X9X4SQ001". */
    private static final Pattern FIELD = Pattern.compile("_?\\d{1,12}X\\d{1,12}X(?<rest>\\d\\w{0,80})");

    private final Map<String, List<Map<String, String>>> tables;
    private final Map<String, String> questions = new HashMap<>();
    /** The parts of questions, by the question's id and their codes. */
    private final Map<String, Map<String, String>> parts = new HashMap<>();
    private final Map<String, Map<String, String>> options = new HashMap<>();

    LimeSurveyAnswers(Map<String, List<Map<String, String>>> tables) {
        this.tables = tables;
        Map<String, String> worded = texts("question_l10ns", "qid", "question");
        for (Map<String, String> question : of("questions")) {
            questions.putIfAbsent(question.get("qid"), text(question, "question", worded.get(question.get("qid"))));
        }
        for (Map<String, String> part : of("subquestions")) {
            parts.computeIfAbsent(part.getOrDefault("parent_qid", ""), any -> new HashMap<>()).putIfAbsent(part.getOrDefault("title", ""), text(part, "question", worded.get(part.get("qid"))));
        }
        Map<String, String> offered = texts("answer_l10ns", "aid", "answer");
        for (Map<String, String> option : of("answers")) {
            options.computeIfAbsent(option.getOrDefault("qid", ""), any -> new HashMap<>()).putIfAbsent(option.getOrDefault("code", ""), text(option, "answer", offered.get(option.get("aid"))));
        }
    }

    /** Texts that newer versions keep apart, in the survey's first language. */
    private Map<String, String> texts(String table, String id, String text) {
        Map<String, String> texts = new HashMap<>();
        of(table).forEach(row -> texts.putIfAbsent(row.getOrDefault(id, ""), row.getOrDefault(text, "")));
        return texts;
    }

    private static String text(Map<String, String> row, String field, String apart) {
        return SurveyHeadings.words(apart == null ? row.getOrDefault(field, "") : apart);
    }

    private List<Map<String, String>> of(String table) {
        return tables.getOrDefault(table, List.of());
    }

    List<List<String>> rows() {
        Set<String> fields = new LinkedHashSet<>();
        of("responses").forEach(row -> fields.addAll(row.keySet()));
        List<Column> columns = fields.stream().map(this::column).toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(Column::heading).toList());
        of("responses").forEach(row -> rows.add(columns.stream().map(column -> said(row.getOrDefault(column.field(), ""), column)).toList()));
        return rows;
    }

    /**
     * A column of the answers.
     *
     * @param question the id of what it answers; empty for the software's own
     */
    private record Column(String field, String heading, String question) {
    }

    private Column column(String field) {
        Matcher asked = FIELD.matcher(field);
        if (asked.matches()) {
            String rest = asked.group("rest");
            for (int end = rest.length(); end > 0; end--) {
                String id = rest.substring(0, end);
                String part = rest.substring(end);
                String within = parts.getOrDefault(id, Map.of()).getOrDefault(part, part);
                if (questions.containsKey(id)) {
                    return new Column(field, questions.get(id) + (within.isEmpty() ? "" : " [" + within + "]"), id);
                }
            }
        }
        return new Column(field, field, "");
    }

    private String said(String code, Column column) {
        return options.getOrDefault(column.question(), Map.of()).getOrDefault(code, code);
    }
}
