package coop.hatstand.markdown;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import coop.hatstand.markdown.internal.PackWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Writes a document as Markdown (CommonMark with tables) that reads well as it is and when it is posted to a forum.
 *
 * <p>A pack for members or the public is a text to post, with nothing in it but what is to be read. The spokesperson's pack is a draft to edit: it
 * has comments, which no reader of a page sees, that tell {@link MarkdownDraftReader} what is what. The document's source is left out: whoever posts a
 * text posts all of it, and it has no place for a file.
 *
 * <p>Nobody's words can change the structure: a line of a respondent's that looks like a heading is written so that it is not one. What can be in no
 * text, such as a control character, is U+FFFD. Sections nested over six deep have headings of the sixth level. UTF-8, line feeds only.
 */
public final class MarkdownExporter implements Exporter {

    private static final Format FORMAT = new Format("markdown", "md", "text/markdown", "Markdown");

    /** An exporter; it has no settings. */
    public MarkdownExporter() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public List<Notice> export(Document document, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            new PackWriter(writer, document.metadata()).write(document.blocks());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
        return List.of();
    }
}
