package coop.hatstand.internal.read.loomio;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Decoded;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.internal.read.input.JsonStream;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Reads a Loomio group's export: a line of JSON per record, {@code {"table":"comments","record":{…}}}.
 *
 * <p>Discussions, comments, polls, the reasons people gave for their votes and outcomes become posts; what was discarded stays out, and so
 * do the votes. A group has many discussions: the one with most posts comes first.
 */
public final class LoomioReader implements DiscussionReader {
    private final Labels labels;

    /** A reader that gives its notices in English. */
    public LoomioReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public LoomioReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    @Override
    public String name() {
        return "loomio";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        String first = new Decoding(labels).head(source).lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
        boolean record = first.startsWith("{") && first.contains("\"table\"") && first.contains("\"record\"");
        return record ? Likelihood.CERTAIN : Likelihood.NO;
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Decoded decoded = new Decoding(labels).text(source);
        LoomioGroup group = new LoomioGroup(source, labels);
        try (JsonParser json = JsonStream.parser(decoded.text(), source.limits())) {
            while (json.nextToken() != null) {
                JsonNode line = json.readValueAsTree();
                group.take(JsonStream.text(line, "table").orElse(""), line.path("record"));
            }
        } catch (JacksonException e) {
            throw JsonStream.fault(source, e, labels);
        }
        return group.discussion(decoded.notices());
    }
}
