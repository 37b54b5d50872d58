package coop.hatstand.docx;

import coop.hatstand.document.Document;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Notice;
import coop.hatstand.docx.internal.look.Look;
import coop.hatstand.docx.internal.look.OwnLook;
import coop.hatstand.docx.internal.look.Template;
import coop.hatstand.docx.internal.look.TemplateLook;
import coop.hatstand.docx.internal.write.DocumentWriter;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import coop.hatstand.export.Paper;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes a Word draft: a briefing that a person edits in Word, LibreOffice or Google Docs, and that can be read back.
 *
 * <p>Lists deeper than nine levels and quotations deeper than six are set at the deepest level; headings below the third are set as the
 * third; a table of more than 63 columns becomes several, each with the column that heads the rows. Links that Word would not open a file
 * with stay as plain words, and characters that XML cannot hold become U+FFFD; both are told in a notice.
 *
 * <p>Safe to share between threads. The same document gives the same bytes.
 */
public final class DocxExporter implements Exporter {

    private static final Format FORMAT =
            new Format("docx", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word draft");

    private final Paper page;
    private final Optional<Source> template;

    /** An exporter for A4 in this module's own look. */
    public DocxExporter() {
        this(builder());
    }

    private DocxExporter(Builder builder) {
        page = builder.page;
        template = builder.template;
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
            return new DocumentWriter(document, look(document.metadata())).write(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Look look(Metadata metadata) throws IOException {
        return template.isPresent() ? new TemplateLook(Template.read(template.get()), metadata) : new OwnLook(page);
    }

    /** Makes an exporter; what is not set is A4 and this module's own look. Not safe to share between threads. */
    public static final class Builder {

        private Paper page = Paper.A4;
        private Optional<Source> template = Optional.empty();

        private Builder() {
        }

        /** The paper; a template's own page set-up comes before it. */
        public Builder page(Paper page) {
            this.page = Objects.requireNonNull(page, "page");
            return this;
        }

        /**
         * A reader's own Word file, .docx or .dotx: its styles, headers, footers and page set-up are used, styles it lacks are added, and
         * each page's header gets the pack's line on who it is for. Nothing else of it is taken. It is read at each export, which fails with
         * a message of one line if it is more than 64 MiB unpacked, holds macros, or has anything but words, pictures and links in a header.
         */
        public Builder template(Source template) {
            this.template = Optional.of(template);
            return this;
        }

        /** A template by its file; see {@link #template(Source)}. */
        public Builder template(Path template) {
            return template(Source.of(template));
        }

        /** The exporter. */
        public DocxExporter build() {
            return new DocxExporter(this);
        }
    }
}
