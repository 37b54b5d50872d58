package coop.hatstand.json;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.source.Content;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Limits;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes and reads a briefing as JSON, format 1.
 *
 * <p>Written text is UTF-8 with its fields in a fixed order, two spaces of indent, {@code \n} line ends and one at the end; the same
 * briefing gives the same bytes. What was written reads back as the same briefing. People's words are Markdown. A surrogate without its
 * other half, which no UTF-8 can hold, becomes U+FFFD. Both ways go through the text once and keep one answer at a time beside the
 * briefing itself. Safe to share between threads.
 */
public final class BriefingJson {
    /** The format's number, the value of its first field {@code hatstand}. */
    public static final int VERSION = 1;
    /** Arrays and objects within each other, the briefing itself included, that are read. */
    public static final int MAX_DEPTH = 32;
    /** Characters of one field's name that are read. */
    public static final int MAX_NAME = 1_000;
    /** Digits of one number that are read. */
    public static final int MAX_NUMBER = 20;

    private final JsonFactory factory;
    private final Limits limits;

    /** Makes one with the usual limits; keep it where many briefings are read or written. */
    public BriefingJson() {
        this(Limits.USUAL);
    }

    /** Makes one that reads as much as these limits let it: their {@link Limit#PACKAGE_MIB} in all, their {@link Limit#TEXT} a text. */
    public BriefingJson(Limits limits) {
        this.limits = limits;
        factory = JsonFactories.create(limits);
    }

    /**
     * Writes a briefing and flushes, but never closes, the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(Briefing briefing, OutputStream out) throws IOException {
        Objects.requireNonNull(briefing, "briefing");
        Objects.requireNonNull(out, "out");
        try (JsonGenerator generator = factory.createGenerator(new JsonLayout(), out)) {
            new BriefingWriter(new JsonOutput(generator)).write(briefing);
            generator.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    /** The bytes {@link #write} writes, made when they are first wanted and kept if they are not too many. */
    public Content content(Briefing briefing) {
        Objects.requireNonNull(briefing, "briefing");
        return new KeptContent(out -> write(briefing, out));
    }

    /**
     * Reads a briefing; does not close the stream.
     *
     * <p>A field this version does not know is dropped and a notice {@code unknown-field} added to the briefing's own. A missing field
     * that may be missing is read as absent.
     *
     * @param sourceName what to call the text in messages
     * @throws coop.hatstand.source.BriefingFormatException if the text is no briefing of format 1, or one whose ids occur twice or lead nowhere
     * @throws IOException if the stream cannot be read
     */
    public Briefing read(InputStream in, String sourceName) throws IOException {
        Objects.requireNonNull(in, "in");
        JsonPlace jsonPlace = new JsonPlace(sourceName, limits);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), in)) {
            return new BriefingReader(new JsonInput(parser, jsonPlace)).read();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw jsonPlace.fault(e);
        }
    }

    /**
     * Whether a source starts as a briefing of any version does: with the field {@code hatstand}, blanks and a byte order mark aside.
     *
     * @throws IOException if the source cannot be read
     */
    public boolean recognise(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return JsonSniffer.isBriefing(in);
        }
    }
}
