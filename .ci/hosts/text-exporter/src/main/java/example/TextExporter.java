package example;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Prose;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plain text: the smallest whole example of a format that somebody adds. */
public final class TextExporter implements Exporter {
    @Override
    public Format format() {
        return new Format("text", "txt", "text/plain", "plain text");
    }

    @Override
    public List<Notice> export(Document document, OutputStream out) throws IOException {
        out.write(Prose.of(document).getBytes(StandardCharsets.UTF_8));
        out.flush();
        return List.of();
    }
}
