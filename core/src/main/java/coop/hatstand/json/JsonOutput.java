package coop.hatstand.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes fields in sequence, without creating objects for each, since a long briefing has hundreds of thousands. */
final class JsonOutput {
    private final JsonGenerator json;

    JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    /** Writes an object as an array element, or as the whole document. */
    void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    void object(String name, Runnable fields) {
        json.writeName(name);
        object(fields);
    }

    void text(String name, String value) {
        json.writeName(name);
        json.writeString(CleanText.encodable(value));
    }

    void text(String name, Optional<String> value) {
        if (value.isPresent()) {
            text(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    void number(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void number(String name, Optional<Integer> value) {
        if (value.isPresent()) {
            number(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    void truth(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    void texts(String name, List<String> values) {
        array(name, values, value -> json.writeString(CleanText.encodable(value)));
    }

    void texts(String name, Optional<List<String>> values) {
        if (values.isPresent()) {
            texts(name, values.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    <T> void objects(String name, List<T> values, Consumer<T> fields) {
        array(name, values, value -> object(() -> fields.accept(value)));
    }

    private <T> void array(String name, List<T> values, Consumer<T> element) {
        json.writeArrayPropertyStart(name);
        values.forEach(element);
        json.writeEndArray();
    }
}
