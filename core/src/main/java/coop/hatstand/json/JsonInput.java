package coop.hatstand.json;

import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.source.BriefingFormatException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Reads the value at the parser's position as the expected type. */
final class JsonInput {
    /** After this many dropped fields, the rest are only counted, so that a stranger's file cannot flood the notices. */
    private static final int MOST_NOTICES = 50;
    /** Ids, names and the like repeat a lot, so the first so many are shared. */
    private static final int MOST_KNOWN = 20_000;
    private static final int SHORT = 40;

    /** Reads the value at the parser's position. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws BriefingFormatException;
    }

    private final JsonParser json;
    private final JsonPlace jsonPlace;
    private final List<String> pointers = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private int dropped;

    JsonInput(JsonParser json, JsonPlace jsonPlace) {
        this.json = json;
        this.jsonPlace = jsonPlace;
    }

    /** Moves to the first token. */
    void begin() throws BriefingFormatException {
        if (json.nextToken() == null) {
            throw jsonPlace.fault("is empty; a briefing starts {\"hatstand\":" + BriefingJson.VERSION);
        }
    }

    /** Checks that only white space follows. */
    void end() throws BriefingFormatException {
        if (json.nextToken() != null) {
            throw fault("there is more after the briefing's end; take it out");
        }
    }

    void beginObject() throws BriefingFormatException {
        expect(JsonToken.START_OBJECT, "an object");
    }

    /** Moves to the value of the object's next field and returns the field's name; null at the object's end. */
    String nextField() {
        String name = json.nextName();
        if (name != null) {
            json.nextToken();
        }
        return name;
    }

    boolean isNull() {
        return json.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Skips the value and records that it was dropped. */
    void drop() {
        if (++dropped <= MOST_NOTICES) {
            pointers.add(CleanText.line(json.streamReadContext().pathAsPointer().toString()));
        }
        json.skipChildren();
    }

    /** What was dropped, for the reader of the briefing. */
    List<Notice> notices(Labels labels) {
        Stream<String> named = pointers.stream().map(pointer -> labels.text("notice.unknown-field", pointer));
        Stream<String> more = dropped > MOST_NOTICES ? Stream.of(labels.count("notice.unknown-fields", dropped - MOST_NOTICES)) : Stream.empty();
        return Stream.concat(named, more).map(text -> Notice.info("unknown-field", text)).toList();
    }

    String string() throws BriefingFormatException {
        expect(JsonToken.VALUE_STRING, "a text");
        String text = CleanText.encodable(json.getString());
        String same = text.length() > SHORT ? text : known.getOrDefault(text, text);
        if (text.length() <= SHORT && known.size() < MOST_KNOWN) {
            known.putIfAbsent(same, same);
        }
        return same;
    }

    boolean truth() throws BriefingFormatException {
        if (json.currentToken() != JsonToken.VALUE_TRUE && json.currentToken() != JsonToken.VALUE_FALSE) {
            throw fault("must be true or false");
        }
        return json.getBooleanValue();
    }

    int number() throws BriefingFormatException {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        try {
            return json.getIntValue();
        } catch (InputCoercionException e) {
            throw fault("must be a whole number of at most " + Integer.MAX_VALUE);
        }
    }

    Instant instant() throws BriefingFormatException {
        String text = string();
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw fault("\"" + CleanText.line(text) + "\" is no time; write one such as 2026-02-23T09:30:00Z");
        }
    }

    /** Reads one of a few names. */
    <T> T oneOf(T[] values, Function<T, String> id) throws BriefingFormatException {
        String text = string();
        for (T value : values) {
            if (id.apply(value).equals(text)) {
                return value;
            }
        }
        String known = Arrays.stream(values).map(id).collect(Collectors.joining(", "));
        throw fault("\"" + CleanText.line(text) + "\" is none of these: " + known);
    }

    <T> List<T> list(Reading<T> element) throws BriefingFormatException {
        expect(JsonToken.START_ARRAY, "a list");
        List<T> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(element.read());
        }
        return list;
    }

    BriefingFormatException fault(String what) {
        return jsonPlace.fault(json, what);
    }

    BriefingFormatException faultOfAll(String what) {
        return jsonPlace.fault(what);
    }

    private void expect(JsonToken token, String kind) throws BriefingFormatException {
        if (json.currentToken() != token) {
            throw fault("must be " + kind);
        }
    }
}
