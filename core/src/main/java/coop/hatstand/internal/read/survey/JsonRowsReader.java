package coop.hatstand.internal.read.survey;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.CleanedText;
import coop.hatstand.internal.read.input.Decoded;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.internal.read.input.JsonRecords;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads a survey whose answers are rows of JSON: an array of objects, each a respondent's, its members the questions; as {@link CsvReader} reads a table. */
public final class JsonRowsReader implements DiscussionReader {
    private static final Set<String> LISTS = Set.of("responses", "rows", "data", "results", "submissions", "entries", "answers", "items");
    private static final Pattern ROWS = Pattern.compile("(?s)\\s*(?:\\{\\s*\"(?:responses|rows|data|results|submissions|entries|answers|items)\"\\s*:\\s*)?\\[\\s*\\{\\s*\"[^\"]{1,300}\"\\s*:.*");
    private static final Pattern LINES = Pattern.compile("(?s)\\s*\\{[^{}\\[\\]]{10,20000}\\}\\s*\\{\\s*\".*");
    private static final int DEEPEST = 3;

    private final Labels labels;

    /** A reader that gives its notices in English. */
    public JsonRowsReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public JsonRowsReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    @Override
    public String name() {
        return "json-rows";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        String head = new Decoding(labels).head(source);
        return (ROWS.matcher(head).matches() || LINES.matcher(head).matches()) && !head.contains("\"hatstand\"") ? Likelihood.PERHAPS : Likelihood.NO;
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Decoded decoded = new Decoding(labels).text(source);
        List<Map<String, String>> rows = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>();
        Bounds bounds = new Bounds(source, labels);
        new JsonRecords(source, labels, LISTS).read(decoded.text(), (member, value) -> { }, record -> {
            Map<String, String> row = new LinkedHashMap<>();
            take("", record, row, 0);
            columns.addAll(row.keySet());
            rows.add(row);
            bounds.checkPosts(rows.size());
            bounds.check(Limit.COLUMNS, columns.size());
        });
        if (columns.size() < 2 || rows.isEmpty()) {
            throw new UnreadableSourceException(labels.text("read.error.table", source.name()));
        }
        String table = line(columns) + rows.stream().map(row -> line(columns.stream().map(column -> row.getOrDefault(column, "")).toList())).collect(Collectors.joining());
        return new CsvReader(labels).read(Source.of(source.name(), table).within(source.limits()));
    }

    /** What is within is a column of its own; a list's items are parted by semicolons. */
    private static void take(String name, JsonNode value, Map<String, String> row, int depth) {
        if (value.isObject() && depth < DEEPEST) {
            value.properties().forEach(member -> take(name.isEmpty() ? member.getKey() : name + "/" + member.getKey(), member.getValue(), row, depth + 1));
        } else if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(item.isContainer() ? item.toString() : item.asString("")));
            row.putIfAbsent(name, String.join("; ", items));
        } else if (!name.isEmpty()) {
            row.putIfAbsent(name, value.isNull() ? "" : value.isContainer() ? value.toString() : value.asString(""));
        }
    }

    private static String line(Iterable<String> cells) {
        List<String> quoted = new ArrayList<>();
        cells.forEach(cell -> quoted.add("\"" + CleanedText.text(cell).replace("\"", "\"\"") + "\""));
        return String.join(",", quoted) + "\n";
    }
}
