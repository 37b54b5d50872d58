package coop.hatstand.export;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.source.Attachment;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes only the briefing JSON that a document carries, which contains what its audience may have. A document without one gives an empty file. */
public final class ModelExporter implements Exporter {
    private static final Format FORMAT = new Format("json", "json", "application/json", "briefing JSON");

    /** Creates the exporter. */
    public ModelExporter() {
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public List<Notice> export(Document document, OutputStream out) throws IOException {
        if (document.source().isPresent()) {
            Attachment model = document.source().get();
            model.content().writeTo(out);
        }
        out.flush();
        return List.of();
    }
}
