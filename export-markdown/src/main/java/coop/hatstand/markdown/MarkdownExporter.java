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
 * Writes a document as Markdown (CommonMark with tables) that is readable as it is and when posted to a forum.
 *
 * <p>A pack for members or the public is text to post, and contains nothing else. The spokesperson's pack is a draft to edit: HTML comments in it
 * tell {@link MarkdownDraftReader} what each part is. The document's source is left out, because whoever posts a text posts all of it.
 *
 * <p>Nothing a person wrote can change the structure: a line in an answer that looks like a heading is escaped. What no text can contain, such as a
 * control character, becomes U+FFFD. Sections nested more than six levels deep have headings of level six. Output is UTF-8 with line feeds only.
 */
public final class MarkdownExporter implements Exporter {

    private static final Format FORMAT = new Format("markdown", "md", "text/markdown", "Markdown");

    /** Creates an exporter. It has no settings. */
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
