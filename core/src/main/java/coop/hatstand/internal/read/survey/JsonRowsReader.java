package coop.hatstand.internal.read.survey;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.Decoded;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.internal.read.input.JsonRecords;
import coop.hatstand.internal.read.input.YamlRecords;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads a survey whose answers are rows of JSON or YAML: an array of objects, one within an object, or an object a line or document; each a respondent's, its
 * members the questions. As {@link CsvReader} reads a table. Exports of KoBo and CryptPad are such.
 */
public final class JsonRowsReader implements DiscussionReader {
    private static final Set<String> LISTS = Set.of("responses", "rows", "data", "results", "submissions", "entries", "answers", "items");
    private static final Pattern LISTED = Pattern.compile("\"(?:" + String.join("|", LISTS) + ")\"\\s*:\\s*\\[\\s*\\{");
    /** How YAML with records starts: with a comment, a document's line, or a member, mostly one of a list. */
    private static final Pattern YAML = Pattern.compile("\\s*(?:#[^\\n]{0,1000}\\s+|---[ \\t]*\\n\\s*|%YAML[^\\n]{0,100}\\s+){0,99}(?:-\\s+)?(?:\"[^\"\\n]{1,300}\"|'[^'\\n]{1,300}'|[^\\s\\-:\"'\\[{#][^:\\n]{0,300}):[ \\t\\n].*", Pattern.DOTALL);
    private static final Pattern YAML_FILE = Pattern.compile(".*\\.ya?ml(?:\\.gz)?", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_MEMBERS = 2;

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
        String head = new Decoding(labels).head(source).stripLeading();
        if (isJson(head)) {
            boolean listed = head.startsWith("[") || LISTED.matcher(head).find();
            List<JsonNode> found = head.contains("\"hatstand\"") ? List.of() : records(source, head);
            return areRows(found) && (listed || found.size() > 1) ? Likelihood.PERHAPS : Likelihood.NO;
        }
        List<JsonNode> found = YAML.matcher(head).matches() ? records(source, head) : List.of();
        if (!areRows(found)) {
            return Likelihood.NO;
        }
        return YAML_FILE.matcher(source.name()).matches() ? Likelihood.CERTAIN : areAlike(found) ? Likelihood.LIKELY : Likelihood.NO;
    }

    private static boolean isJson(String text) {
        return text.startsWith("[") || text.startsWith("{");
    }

    /** The records before the text ends, which may be anywhere. */
    private List<JsonNode> records(Source source, String head) {
        List<JsonNode> found = new ArrayList<>();
        try {
            read(source, head, (member, value) -> { }, found::add);
        } catch (IOException e) {
            // What was found before the cut decides.
        }
        return found;
    }

    private void read(Source source, String text, BiConsumer<String, JsonNode> head, JsonRecords.Taker records) throws IOException {
        if (isJson(text.stripLeading())) {
            new JsonRecords(source, labels, LISTS).read(text, head, records);
        } else {
            new YamlRecords(source, labels, LISTS).read(text, head, records);
        }
    }

    private static boolean areRows(List<JsonNode> found) {
        return !found.isEmpty() && found.stream().allMatch(record -> record.isObject() && record.size() >= FEWEST_MEMBERS);
    }

    /** Whether there are several and the second has at least two members that the first has: a list in a letter has not. */
    private static boolean areAlike(List<JsonNode> found) {
        return found.size() > 1 && found.get(0).propertyNames().stream().filter(found.get(1)::has).count() >= FEWEST_MEMBERS;
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Decoded decoded = new Decoding(labels).text(source);
        JsonTable table = new JsonTable();
        Bounds bounds = new Bounds(source, labels);
        read(source, decoded.text(), table::head, record -> {
            table.take(record);
            bounds.checkPosts(table.size());
            bounds.check(Limit.COLUMNS, table.columns());
        });
        if (table.columns() < 2 || table.size() == 0) {
            throw new UnreadableSourceException(labels.text("read.error.table", source.name()));
        }
        return new SurveyTable(source, table.rows(), new SurveyHeadings(labels), labels).discussion(decoded.notices());
    }
}
