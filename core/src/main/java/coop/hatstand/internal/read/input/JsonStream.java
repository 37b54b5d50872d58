package coop.hatstand.internal.read.input;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Limits;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
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
public final class JsonStream {
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 50_000;
    private static final JsonMapper USUAL = mapper(Limits.USUAL);

    private JsonStream() {
    }

    public static JsonParser parser(String text, Limits limits) {
        return (limits.equals(Limits.USUAL) ? USUAL : mapper(limits)).createParser(text);
    }

    private static JsonMapper mapper(Limits limits) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(limits.of(Limit.LEVELS))
                                .maxStringLength(limits.of(Limit.TEXT))
                                .maxNumberLength(LONGEST_NUMBER)
                                .maxNameLength(LONGEST_NAME)
                                .build())
                        .build())
                .build();
    }

    /** What is wrong with a source's JSON, and where. */
    public static UnreadableSourceException fault(Source source, JacksonException e, Labels labels) {
        if (e instanceof StreamConstraintsException beyond) {
            return beyond(source, beyond.getOriginalMessage(), labels);
        }
        TokenStreamLocation at = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
        return new UnreadableSourceException(labels.text("read.error.json", source.name(), at.getLineNr(), at.getColumnNr()));
    }

    /** Which constraint it was is told by its message alone, which names the constraint's method. */
    private static UnreadableSourceException beyond(Source source, String message, Labels labels) {
        if (message.contains("getMaxNestingDepth")) {
            return new Bounds(source, labels).beyond(Limit.LEVELS);
        }
        if (message.contains("getMaxStringLength")) {
            return new Bounds(source, labels).beyond(Limit.TEXT);
        }
        return new UnreadableSourceException(labels.text("read.error.json-limits", source.name(), LONGEST_NUMBER, LONGEST_NAME));
    }

    /** A member's text, if it is one and not blank. */
    public static Optional<String> text(JsonNode node, String member) {
        JsonNode value = node.path(member);
        return value.isString() ? Optional.of(CleanedText.text(value.stringValue())).filter(text -> !text.isBlank()) : Optional.empty();
    }

    /** A member's instant, if it is written with its offset from UTC. */
    public static Optional<Instant> instant(JsonNode node, String member) {
        return text(node, member).flatMap(UtcTime::of);
    }

    public static boolean isTrue(JsonNode node, String member) {
        return node.path(member).isBoolean() && node.path(member).booleanValue();
    }

    /** A member's whole number, if it is one an int can hold. */
    public static Optional<Integer> number(JsonNode node, String member) {
        JsonNode value = node.path(member);
        return value.isIntegralNumber() && value.canConvertToInt() ? Optional.of(value.intValue()) : Optional.empty();
    }
}
