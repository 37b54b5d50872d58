package coop.hatstand.internal.read.input;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The records of a source of JSON, one at a time: the objects of its array, of an array that its object holds, or one a line. */
public final class JsonRecords {
    private final Source source;
    private final Labels labels;
    private final Set<String> lists;

    /** Takes a record. */
    public interface Taker {
        void take(JsonNode record) throws IOException;
    }

    /** @param lists what arrays of records may be called */
    public JsonRecords(Source source, Labels labels, Set<String> lists) {
        this.source = source;
        this.labels = labels;
        this.lists = lists;
    }

    /**
     * Reads all of a text.
     *
     * @param head takes what an object holds beside its records, by name
     */
    public void read(String text, BiConsumer<String, JsonNode> head, Taker records) throws IOException {
        try (JsonParser json = JsonStream.parser(text, source.limits())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                value(json, head, records);
            }
        } catch (JacksonException e) {
            throw JsonStream.fault(source, e, labels);
        }
    }

    private void value(JsonParser json, BiConsumer<String, JsonNode> head, Taker records) throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            elements(json, records);
        } else if (json.currentToken() == JsonToken.START_OBJECT) {
            object(json, head, records);
        } else {
            json.skipChildren();
        }
    }

    private void elements(JsonParser json, Taker records) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            records.take(json.readValueAsTree());
        }
    }

    /** An object that holds no list of records is one itself. */
    private void object(JsonParser json, BiConsumer<String, JsonNode> head, Taker records) throws IOException {
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        boolean listed = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_ARRAY && lists.contains(member)) {
                elements(json, records);
                listed = true;
            } else {
                JsonNode value = json.readValueAsTree();
                rest.set(member, value);
                head.accept(member, value);
            }
        }
        if (!listed) {
            records.take(rest);
        }
    }
}
