package coop.hatstand.docx;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Writes a Word draft: a briefing that a person edits in Word, LibreOffice or Google Docs, and that can be read back.
 *
 * <p>Lists deeper than nine levels and quotations deeper than six are set at the deepest level. Links that Word would not open a file
 * with stay as plain words, and characters that XML cannot hold become U+FFFD; both are told in a notice.
 *
 * <p>Safe to share between threads. The same document gives the same bytes.
 */
public final class DocxExporter implements Exporter {

    private static final Format FORMAT =
            new Format("docx", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word draft");

    private final Page page;

    /** An exporter for A4 in this module's own look. */
    public DocxExporter() {
        this(builder());
    }

    private DocxExporter(Builder builder) {
        page = builder.page;
    }

    /** Starts an exporter with other settings. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public List<Notice> export(Document document, OutputStream out) throws IOException {
        try {
            return new Draughting(document, new OwnLook(page)).write(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Makes an exporter; what is not set is A4 and this module's own look. Not safe to share between threads. */
    public static final class Builder {

        private Page page = Page.A4;

        private Builder() {
        }

        /** The paper; a template's own page set-up comes before it. */
        public Builder page(Page page) {
            this.page = Objects.requireNonNull(page, "page");
            return this;
        }

        /** The exporter. */
        public DocxExporter build() {
            return new DocxExporter(this);
        }
    }
}
