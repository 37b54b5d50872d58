package coop.hatstand.qda;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import coop.hatstand.json.CarriedBriefing;
import coop.hatstand.qda.internal.ProjectWriter;
import coop.hatstand.qda.internal.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a REFI-QDA project (QDA-XML 1.0, www.qdasoftware.org), which NVivo, MAXQDA, QualCoder and others open: one text for each person with all answers,
 * each answer coded with its question, and hats and terms as variables of the person.
 *
 * <p>Safe to share between threads. The same document gives the same bytes.
 */
public final class QdaExporter implements Exporter {
    private static final Format FORMAT = new Format("qdpx", "qdpx", "application/zip", "project for text analysis");
    /** The first day after 1980-01-01 that no time zone moves out of the range a zip file can hold. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Creates the exporter. */
    public QdaExporter() {
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public List<Notice> export(Document document, OutputStream out) throws IOException {
        Briefing briefing = CarriedBriefing.of(document).orElseGet(() -> Briefing.builder(document.metadata().title()).build());
        List<SourceText> texts = SourceText.of(briefing);
        ZipOutputStream zip = new ZipOutputStream(out);
        entry(zip, "project.qde", ProjectWriter.write(briefing, texts));
        for (SourceText text : texts) {
            entry(zip, "sources/" + text.file(), text.text().getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
        out.flush();
        return List.of();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
