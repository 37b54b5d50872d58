package coop.hatstand.internal.read.survey;

import coop.hatstand.internal.read.input.CleanedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The rows of a table whose records come as JSON: what is within is a column of its own, and a list's items are parted by semicolons. Used once. */
final class JsonTable {
    private static final int DEEPEST = 3;
    /** What software calls its own. */
    private static final Set<String> OWN = Set.of("meta", "formhub");

    /** The columns by what they are called with all that they are within, and what they are called by themselves. */
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final List<Map<String, String>> records = new ArrayList<>();
    /** What CryptPad's columns ask, by their ids. */
    private Map<String, JsonNode> questions = Map.of();

    /** Takes a member that stands beside the records. */
    void head(String member, JsonNode value) {
        if (member.equals("questions") && value.isObject()) {
            questions = value.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    void take(JsonNode record) {
        Map<String, String> row = new LinkedHashMap<>();
        take("", "", record, row, 0);
        records.add(row);
    }

    private void take(String name, String own, JsonNode value, Map<String, String> row, int depth) {
        JsonNode items = questions.getOrDefault(name, value).path("items");
        if (value.isArray() && items.isArray() && items.size() == value.size()) {
            for (int i = 0; i < items.size(); i++) {
                put(name + "/" + items.get(i).asString(""), own, text(value.get(i)), row);
            }
        } else if (value.isObject() && depth < DEEPEST) {
            value.properties().forEach(member -> take(name.isEmpty() ? member.getKey() : name + "/" + member.getKey(), last(member.getKey()), member.getValue(), row, depth + 1));
        } else if (value.isArray()) {
            List<String> several = new ArrayList<>();
            value.forEach(item -> several.add(text(item)));
            put(name, own, String.join("; ", several), row);
        } else if (!name.isEmpty()) {
            put(name, own, text(value), row);
        }
    }

    private void put(String name, String own, String text, Map<String, String> row) {
        columns.putIfAbsent(name, own);
        row.putIfAbsent(name, text);
    }

    private static String text(JsonNode value) {
        return CleanedText.text(value.isNull() ? "" : value.isContainer() ? value.toString() : value.asString(""));
    }

    int size() {
        return records.size();
    }

    int columns() {
        return columns.size();
    }

    List<List<String>> rows() {
        Map<String, Integer> called = new HashMap<>();
        columns.values().forEach(own -> called.merge(own, 1, Integer::sum));
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.entrySet().stream().map(column -> heading(column.getKey(), called.get(column.getValue()) == 1 ? column.getValue() : column.getKey())).toList());
        records.forEach(record -> rows.add(columns.keySet().stream().map(column -> record.getOrDefault(column, "")).toList()));
        return rows;
    }

    /** What a column asks: as the export says beside the records, or by its name in words, without the groups it is in unless others are called the same. */
    private String heading(String column, String name) {
        int slash = column.indexOf('/');
        JsonNode asked = questions.get(slash < 0 ? column : column.substring(0, slash));
        if (asked != null) {
            String question = asked.isObject() ? asked.path("question").asString("") : asked.asString("");
            return slash < 0 ? question : question + " [" + column.substring(slash + 1) + "]";
        } else if (column.startsWith("_") || slash > 0 && OWN.contains(column.substring(0, slash))) {
            return column;
        }
        return name.indexOf(' ') < 0 ? name.replace('_', ' ') : name;
    }

    /** KoBo writes the groups that a question is in before its name. */
    private static String last(String member) {
        return member.indexOf(' ') < 0 ? member.substring(member.lastIndexOf('/') + 1) : member;
    }
}
