package coop.hatstand.internal.read.discourse;

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
import tools.jackson.core.JsonToken;

/**
 * Reads a Discourse topic as its {@code /t/ID.json} gives it.
 *
 * <p>A post's {@code raw} Markdown is preferred to its {@code cooked} HTML. Whispers, hidden, deleted and system posts stay out, with a
 * notice; posts that the topic lists but the file lacks are told. Nothing is fetched.
 *
 * @see <a href="https://docs.discourse.org/#tag/Topics/operation/getTopic">Discourse API, get a single topic</a>
 */
public final class DiscourseReader implements DiscussionReader {
    private static final String MARK = "post_stream";

    private final Labels labels;

    /** A reader that gives its notices in English. */
    public DiscourseReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public DiscourseReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    @Override
    public String name() {
        return "discourse";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        Decoding decoding = new Decoding(labels);
        String head = decoding.head(source);
        if (!head.stripLeading().startsWith("{")) {
            return Likelihood.NO;
        }
        // Nearly always the mark comes early, and then the rest need not be read twice.
        Likelihood early = recognise(head, source);
        return early == Likelihood.CERTAIN ? early : recognise(decoding.text(source).text(), source);
    }

    private static Likelihood recognise(String text, Source source) {
        try (JsonParser json = JsonStream.parser(text, source.limits())) {
            return hasMark(json) ? Likelihood.CERTAIN : Likelihood.NO;
        } catch (JacksonException e) {
            // A damaged topic is better told about by the reader that knows topics.
            return text.contains('"' + MARK + '"') ? Likelihood.LIKELY : Likelihood.NO;
        }
    }

    private static boolean hasMark(JsonParser json) {
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            if (json.currentName().equals(MARK)) {
                return json.nextToken() == JsonToken.START_OBJECT;
            }
            json.nextToken();
            json.skipChildren();
        }
        return false;
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Decoded decoded = new Decoding(labels).text(source);
        try (JsonParser json = JsonStream.parser(decoded.text(), source.limits())) {
            DiscourseTopic topic = new DiscourseTopic(source, labels);
            topic.take(json);
            return topic.discussion(decoded.notices());
        } catch (JacksonException e) {
            throw JsonStream.fault(source, e, labels);
        }
    }
}
