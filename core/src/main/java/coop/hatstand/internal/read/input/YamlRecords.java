package coop.hatstand.internal.read.input;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records of a source of YAML, one at a time, as {@link JsonRecords} has those of JSON: the mappings of a list, of a list within a mapping, or one in
 * each document. Numbers, dates and "no" stay the words that they are written in. What would say something twice, or once for several places, is refused.
 */
public final class YamlRecords {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    /** A long word is copied each time that so many letters more are read. */
    private static final int BUFFER = 1 << 20;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private final Source source;
    private final Labels labels;
    private final Set<String> lists;
    private final Bounds bounds;
    private Iterator<Event> events = Set.<Event>of().iterator();

    /** @param lists what lists of records may be called */
    public YamlRecords(Source source, Labels labels, Set<String> lists) {
        this.source = source;
        this.labels = labels;
        this.lists = lists;
        bounds = new Bounds(source, labels);
    }

    /**
     * Reads all of a text.
     *
     * @param head takes what a mapping holds beside its records, by name
     */
    public void read(String text, BiConsumer<String, JsonNode> head, JsonRecords.Taker records) throws IOException {
        try {
            LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setBufferSize(Math.min(BUFFER, text.length() + 1)).build();
            events = new Parse(settings).parseString(text).iterator();
            while (events.hasNext()) {
                Event event = events.next();
                switch (event.getEventId()) {
                    case SequenceStart -> elements(records);
                    case MappingStart -> mapping(head, records);
                    case Scalar, Alias -> records.take(node(event, 0));
                    default -> { }
                }
            }
        } catch (MarkedYamlEngineException e) {
            throw fault("read.error.yaml", e.getProblemMark());
        } catch (ReaderException e) {
            long line = text.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count();
            throw new UnreadableSourceException(labels.text("read.error.yaml", source.name(), line + 1));
        } catch (YamlEngineException e) {
            throw fault("read.error.yaml", Optional.empty());
        }
    }

    private void elements(JsonRecords.Taker records) throws IOException {
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            records.take(node(event, 1));
        }
    }

    /** A mapping that holds no list of records is one itself. */
    private void mapping(BiConsumer<String, JsonNode> head, JsonRecords.Taker records) throws IOException {
        ObjectNode rest = NODES.objectNode();
        boolean listed = false;
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            String member = member(event, rest);
            Event value = events.next();
            if (value.getEventId() == Event.ID.SequenceStart && lists.contains(member)) {
                elements(records);
                listed = true;
            } else {
                rest.set(member, node(value, 1));
                head.accept(member, rest.get(member));
            }
        }
        if (!listed) {
            records.take(rest);
        }
    }

    private String member(Event event, ObjectNode in) throws UnreadableSourceException {
        if (!(event instanceof ScalarEvent)) {
            throw fault("read.error.yaml", event.getStartMark());
        }
        String member = ((ScalarEvent) event).getValue();
        if (in.has(member)) {
            throw fault("read.error.yaml-twice", event.getStartMark());
        }
        return member;
    }

    private JsonNode node(Event event, int depth) throws UnreadableSourceException {
        bounds.check(Limit.LEVELS, depth);
        if (event instanceof AliasEvent) {
            throw fault("read.error.yaml-alias", event.getStartMark());
        } else if (event instanceof ScalarEvent) {
            return scalar((ScalarEvent) event);
        } else if (event.getEventId() == Event.ID.SequenceStart) {
            ArrayNode items = NODES.arrayNode();
            for (Event item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
                items.add(node(item, depth + 1));
            }
            return items;
        }
        ObjectNode members = NODES.objectNode();
        for (Event name = events.next(); name.getEventId() != Event.ID.MappingEnd; name = events.next()) {
            members.set(member(name, members), node(events.next(), depth + 1));
        }
        return members;
    }

    private JsonNode scalar(ScalarEvent scalar) throws UnreadableSourceException {
        bounds.check(Limit.TEXT, scalar.getValue().length());
        return scalar.isPlain() && NULLS.contains(scalar.getValue()) ? NODES.nullNode() : NODES.stringNode(scalar.getValue());
    }

    private UnreadableSourceException fault(String key, Optional<Mark> at) {
        return new UnreadableSourceException(labels.text(key, source.name(), at.map(Mark::getLine).orElse(0) + 1));
    }
}
