package coop.hatstand.read;

import coop.hatstand.labels.Labels;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON from strangers: bounded, read piece by piece, its faults told by line and column. */
final class Json {
    private static final int DEEPEST = 200;
    private static final int LONGEST_TEXT = 16 * 1024 * 1024;
    private static final int LONGEST_NUMBER = 100;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .build();

    private Json() {
    }

    static JsonParser parser(String text) {
        return MAPPER.createParser(text);
    }

    /** What is wrong with a source's JSON, and where. */
    static UnreadableSourceException fault(String source, JacksonException e, Labels labels) {
        if (e instanceof StreamConstraintsException) {
            return new UnreadableSourceException(labels.text("read.error.json-limits", source, DEEPEST, LONGEST_TEXT / 1024 / 1024, LONGEST_NUMBER));
        }
        TokenStreamLocation at = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
        return new UnreadableSourceException(labels.text("read.error.json", source, at.getLineNr(), at.getColumnNr()));
    }

    /** A member's text, if it is one and not blank. */
    static Optional<String> text(JsonNode node, String member) {
        JsonNode value = node.path(member);
        return value.isString() ? Optional.of(Cleaned.text(value.stringValue())).filter(text -> !text.isBlank()) : Optional.empty();
    }

    /** A member's instant, if it is written with its offset from UTC. */
    static Optional<Instant> instant(JsonNode node, String member) {
        return text(node, member).flatMap(UtcTime::of);
    }

    static boolean isTrue(JsonNode node, String member) {
        return node.path(member).isBoolean() && node.path(member).booleanValue();
    }

    /** A member's whole number, if it is one an int can hold. */
    static Optional<Integer> number(JsonNode node, String member) {
        JsonNode value = node.path(member);
        return value.isIntegralNumber() && value.canConvertToInt() ? Optional.of(value.intValue()) : Optional.empty();
    }
}
