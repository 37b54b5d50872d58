package coop.hatstand.json;

import coop.hatstand.source.Limits;
import coop.hatstand.verify.Finding;
import coop.hatstand.verify.Verification;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes what a text was found to say of a briefing as JSON. Thread-safe. */
public final class VerificationJson {
    private final boolean text;

    /** Writes what was found. */
    public VerificationJson() {
        this(false);
    }

    /**
     * Writes what was found and, if asked to, the text as it was read.
     *
     * @param text whether to write the text
     */
    public VerificationJson(boolean text) {
        this.text = text;
    }

    /**
     * Writes it and flushes the stream, but never closes it.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(Verification verification, OutputStream out) throws IOException {
        Objects.requireNonNull(verification, "verification");
        Objects.requireNonNull(out, "out");
        try (JsonGenerator generator = JsonFactories.create(Limits.USUAL).createGenerator(new JsonLayout(), out)) {
            JsonOutput json = new JsonOutput(generator);
            json.object(() -> write(verification, json));
            generator.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private void write(Verification verification, JsonOutput json) {
        json.text("name", verification.name());
        json.text("audience", verification.audience().id());
        json.truth("wrong", verification.wrong());
        json.number("quotations", verification.quotations());
        json.number("tooShort", verification.tooShort());
        json.texts("used", verification.used());
        if (text) {
            json.texts("parts", verification.parts());
        }
        json.objects("findings", verification.findings(), finding -> write(finding, json));
    }

    private static void write(Finding finding, JsonOutput json) {
        json.text("verdict", finding.verdict().id());
        json.truth("wrong", finding.verdict().isWrong());
        json.object("place", () -> {
            json.text("unit", finding.place().unit().id());
            json.number("number", finding.place().number());
        });
        json.object("span", () -> {
            json.number("part", finding.span().part());
            json.number("start", finding.span().start());
            json.number("end", finding.span().end());
        });
        json.text("words", finding.words());
        json.texts("refs", finding.refs());
        json.text("difference", finding.difference());
        json.text("text", finding.text());
    }
}
