package coop.hatstand.html;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import coop.hatstand.html.internal.HtmlPage;
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
 * Writes a document as one web page that needs nothing else: to read on a screen or a phone, by ear, in the dark, or on paper.
 *
 * <p>The page holds no script and asks nobody for anything, and its own policy forbids both. Every word is escaped; links lead only where
 * {@link coop.hatstand.document.Link} allows. What no page can contain, such as a control character, becomes U+FFFD. Sections nested more than six levels deep
 * have headings of level six. The document's source is left out, because whoever passes a page on passes all of it on. Output is UTF-8 with line feeds only.
 */
public final class HtmlExporter implements Exporter {

    private static final Format FORMAT = new Format("html", "html", "text/html", "web page");

    /** Creates an exporter. It has no settings. */
    public HtmlExporter() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public List<Notice> export(Document document, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            HtmlPage.write(document, writer);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
        return List.of();
    }
}
