package coop.hatstand.json;

import coop.hatstand.source.BriefingFormatException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of one JSON object: first declared, then read in any order, then queried. */
final class JsonFields {
    private final JsonInput in;
    private final Map<String, Field<?>> fields = new LinkedHashMap<>();

    JsonFields(JsonInput in) {
        this.in = in;
    }

    /** A required field. */
    <T> Field<T> required(String name, JsonInput.Reading<T> reading) {
        return declare(name, new Field<>(in, reading, Optional.empty()));
    }

    /** An optional field, with its default. */
    <T> Field<T> or(String name, T absent, JsonInput.Reading<T> reading) {
        return declare(name, new Field<>(in, reading, Optional.of(absent)));
    }

    /** An optional field. */
    <T> Field<Optional<T>> optional(String name, JsonInput.Reading<T> reading) {
        return or(name, Optional.empty(), () -> Optional.of(reading.read()));
    }

    private <T> Field<T> declare(String name, Field<T> field) {
        fields.put(name, field);
        return field;
    }

    /** Reads the object at the parser's position. */
    void read() throws BriefingFormatException {
        in.beginObject();
        for (String name = in.nextField(); name != null; name = in.nextField()) {
            Field<?> field = fields.get(name);
            if (field == null) {
                in.drop();
            } else {
                field.read();
            }
        }
        for (Map.Entry<String, Field<?>> entry : fields.entrySet()) {
            if (entry.getValue().missing()) {
                throw in.fault("the field \"" + entry.getKey() + "\" is missing; add it");
            }
        }
    }

    /** One field's value. */
    static final class Field<T> {
        private final JsonInput in;
        private final JsonInput.Reading<T> reading;
        private final Optional<T> absent;
        private Optional<T> value = Optional.empty();

        Field(JsonInput in, JsonInput.Reading<T> reading, Optional<T> absent) {
            this.in = in;
            this.reading = reading;
            this.absent = absent;
        }

        void read() throws BriefingFormatException {
            if (value.isPresent()) {
                throw in.fault("this field stands twice; keep one");
            }
            value = in.isNull() && absent.isPresent() ? absent : Optional.of(reading.read());
        }

        boolean missing() {
            return value.isEmpty() && absent.isEmpty();
        }

        T get() {
            return value.or(() -> absent).orElseThrow();
        }
    }
}
