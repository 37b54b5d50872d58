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
 * <p>Output is UTF-8 with its fields in a fixed order, an indent of two spaces, and {@code \n} after each line. The same briefing always gives the
 * same bytes, and reading them gives back the same briefing. What people wrote is Markdown. A lone surrogate, which UTF-8 cannot represent, becomes
 * U+FFFD. Reading and writing go through the text once, with one answer at a time in memory besides the briefing. Safe to share between threads.
 */
public final class BriefingJson {
    /** The format's number, the value of its first field {@code hatstand}. */
    public static final int VERSION = 1;
    /** How deeply arrays and objects may be nested, including the briefing itself. */
    public static final int MAX_DEPTH = 32;
    /** The longest field name, in characters. */
    public static final int MAX_NAME = 1_000;
    /** The longest number, in digits. */
    public static final int MAX_NUMBER = 20;

    private final JsonFactory factory;
    private final Limits limits;

    /** With the default limits. Keep the instance if you read or write many briefings. */
    public BriefingJson() {
        this(Limits.USUAL);
    }

    /** With other limits: {@link Limit#PACKAGE_MIB} for the whole input, {@link Limit#TEXT} for each text. */
    public BriefingJson(Limits limits) {
        this.limits = limits;
        factory = JsonFactories.create(limits);
    }

    /**
     * Writes a briefing and flushes the stream, but never closes it.
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

    /** The bytes that {@link #write} writes, made when first needed, and kept in memory if they are not too many. */
    public Content content(Briefing briefing) {
        Objects.requireNonNull(briefing, "briefing");
        return new KeptContent(out -> write(briefing, out));
    }

    /**
     * Reads a briefing. Does not close the stream.
     *
     * <p>Unknown fields are dropped, and a notice {@code unknown-field} is added to the briefing's own. Optional fields may be missing.
     *
     * @param sourceName the source's name in messages
     * @throws coop.hatstand.source.BriefingFormatException if the text is not a briefing in format 1, or has ids that occur twice or lead nowhere
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
     * Whether a source starts like a briefing of any version: with the field {@code hatstand}, apart from white space and a byte order mark.
     *
     * @throws IOException if the source cannot be read
     */
    public boolean recognise(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return JsonSniffer.isBriefing(in);
        }
    }
}
