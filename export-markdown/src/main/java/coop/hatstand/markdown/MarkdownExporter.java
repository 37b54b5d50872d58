package coop.hatstand.markdown;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a document as CommonMark with the tables of GitHub Flavored Markdown, in UTF-8 with line feeds.
 *
 * <p>A file to read raw or to post to a forum, so it carries no model: {@link Document#source()} is not written. What a question's place or
 * a chip says is told in words. Nobody's words can change the structure: only the program's headings are headings.
 */
public final class MarkdownExporter implements Exporter {
    private static final Format FORMAT = new Format("markdown", "md", "text/markdown", "Markdown");

    /** The exporter. */
    public MarkdownExporter() {
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public List<Notice> export(Document document, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        new Pages(new Page(writer)).write(document);
        writer.flush();
        return List.of();
    }
}
