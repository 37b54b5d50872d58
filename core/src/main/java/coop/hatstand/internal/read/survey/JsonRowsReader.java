package coop.hatstand.internal.read.survey;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Bounds;
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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads a survey whose answers are rows of JSON: an array of objects, one within an object, or an object a line; each a respondent's, its members the questions. As
 * {@link CsvReader} reads a table. Exports of KoBo and CryptPad are such.
 */
public final class JsonRowsReader implements DiscussionReader {
    private static final Set<String> LISTS = Set.of("responses", "rows", "data", "results", "submissions", "entries", "answers", "items");
    private static final Pattern LISTED = Pattern.compile("\"(?:" + String.join("|", LISTS) + ")\"\\s*:\\s*\\[\\s*\\{");
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
        boolean json = head.startsWith("[") || head.startsWith("{");
        return json && !head.contains("\"hatstand\"") && holdsRows(source, head) ? Likelihood.PERHAPS : Likelihood.NO;
    }

    /** Whether objects come in a list, or one after the other, before the text ends, which may be anywhere. */
    private boolean holdsRows(Source source, String head) {
        List<JsonNode> found = new ArrayList<>();
        try {
            new JsonRecords(source, labels, LISTS).read(head, (member, value) -> { }, found::add);
        } catch (IOException e) {
            // What was found before the cut decides.
        }
        boolean listed = head.startsWith("[") || found.size() > 1 || LISTED.matcher(head).find();
        return listed && !found.isEmpty() && found.stream().allMatch(record -> record.isObject() && record.size() >= FEWEST_MEMBERS);
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Decoded decoded = new Decoding(labels).text(source);
        JsonTable table = new JsonTable();
        Bounds bounds = new Bounds(source, labels);
        new JsonRecords(source, labels, LISTS).read(decoded.text(), table::head, record -> {
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
