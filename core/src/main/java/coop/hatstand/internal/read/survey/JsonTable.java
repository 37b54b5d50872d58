package coop.hatstand.internal.read.survey;

import coop.hatstand.internal.read.input.CleanedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    private final Set<String> columns = new LinkedHashSet<>();
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
        take("", record, row, 0);
        columns.addAll(row.keySet());
        records.add(row);
    }

    private void take(String name, JsonNode value, Map<String, String> row, int depth) {
        JsonNode items = questions.getOrDefault(name, value).path("items");
        if (value.isArray() && items.isArray() && items.size() == value.size()) {
            for (int i = 0; i < items.size(); i++) {
                row.putIfAbsent(name + "/" + items.get(i).asString(""), text(value.get(i)));
            }
        } else if (value.isObject() && depth < DEEPEST) {
            value.properties().forEach(member -> take(name.isEmpty() ? member.getKey() : name + "/" + member.getKey(), member.getValue(), row, depth + 1));
        } else if (value.isArray()) {
            List<String> several = new ArrayList<>();
            value.forEach(item -> several.add(text(item)));
            row.putIfAbsent(name, String.join("; ", several));
        } else if (!name.isEmpty()) {
            row.putIfAbsent(name, text(value));
        }
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
        Map<String, Integer> last = new HashMap<>();
        columns.forEach(column -> last.merge(last(column), 1, Integer::sum));
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(column -> heading(column, last.get(last(column)) == 1)).toList());
        records.forEach(record -> rows.add(columns.stream().map(column -> record.getOrDefault(column, "")).toList()));
        return rows;
    }

    /** What a column asks: as the export says beside the records, or by its name in words, without the groups it is in unless others are called the same. */
    private String heading(String column, boolean only) {
        int slash = column.indexOf('/');
        JsonNode asked = questions.get(slash < 0 ? column : column.substring(0, slash));
        if (asked != null) {
            String question = asked.isObject() ? asked.path("question").asString("") : asked.asString("");
            return slash < 0 ? question : question + " [" + column.substring(slash + 1) + "]";
        } else if (column.startsWith("_") || slash > 0 && OWN.contains(column.substring(0, slash))) {
            return column;
        }
        String name = only ? last(column) : column;
        return name.indexOf(' ') < 0 ? name.replace('_', ' ') : name;
    }

    private static String last(String column) {
        return column.indexOf(' ') < 0 ? column.substring(column.lastIndexOf('/') + 1) : column;
    }
}
