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
 * Writes a Word draft: a briefing that a person can edit in Word, LibreOffice or Google Docs, and that can be read back.
 *
 * <p>Lists nested more than nine levels deep, quotations more than six and headings more than three get the deepest of these levels. A table of more
 * than 63 columns becomes several, each with the column that heads the rows. Links that would keep Word from opening the file become plain text, and
 * characters that XML cannot contain become U+FFFD; a notice reports both.
 *
 * <p>Safe to share between threads. The same document gives the same bytes.
 */
public final class DocxExporter implements Exporter {

    private static final Format FORMAT =
            new Format("docx", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word draft");

    private final Paper page;
    private final Optional<Source> template;

    /** Creates an exporter for A4, with the built-in styles. */
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

    /**
     * Reads the template, if there is one, so that one that cannot be used is refused before anything is written.
     *
     * @throws IOException as {@link #export} would; the message names the file, the fault and the cure
     */
    public DocxExporter checked() throws IOException {
        if (template.isPresent()) {
            Template.read(template.get());
        }
        return this;
    }

    private Look look(Metadata metadata) throws IOException {
        return template.isPresent() ? new TemplateLook(Template.read(template.get()), metadata) : new OwnLook(page);
    }

    /** Builds an exporter; by default, for A4 and with the built-in styles. Not safe to share between threads. */
    public static final class Builder {

        private Paper page = Paper.A4;
        private Optional<Source> template = Optional.empty();

        private Builder() {
        }

        /** The paper size. A template's page set-up overrides it. */
        public Builder page(Paper page) {
            this.page = Objects.requireNonNull(page, "page");
            return this;
        }

        /**
         * A Word file (.docx or .dotx) whose styles, headers, footers and page set-up are used. Styles that it lacks are added, and each page's
         * header gets the line that says who the pack is for. Nothing else is taken from it. It is read at each export, which fails with a one-line
         * message if it is larger than 64 MiB unpacked, contains macros, or has anything but text, pictures and links in a header.
         */
        public Builder template(Source template) {
            this.template = Optional.of(template);
            return this;
        }

        /** A template file; see {@link #template(Source)}. */
        public Builder template(Path template) {
            return template(Source.of(template));
        }

        /** The exporter. */
        public DocxExporter build() {
            return new DocxExporter(this);
        }
    }
}
