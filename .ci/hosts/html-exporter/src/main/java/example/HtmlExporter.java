package example;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A web page: the smallest whole example of a format that somebody adds. */
public final class HtmlExporter implements Exporter {
    private static final Format FORMAT = new Format("html", "html", "text/html", "web page");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public List<Notice> export(Document document, OutputStream out) throws IOException {
        out.write(new HtmlPage().of(document).getBytes(StandardCharsets.UTF_8));
        out.flush();
        return List.of();
    }
}
