package coop.hatstand.export;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a document in one format.
 *
 * <p>Stateless: any number of threads may share one. Settings such as page size, fonts or a template belong to the exporter's builder.
 * The same document gives the same bytes, whatever the clock, locale, time zone or Java version.
 */
public interface Exporter {

    /** The format this exporter writes. */
    Format format();

    /**
     * Writes the whole document and flushes the stream, but never closes it.
     *
     * @return what a reader of the file should know, such as characters that could not be shown; empty if there is nothing
     * @throws IOException if the stream cannot be written
     */
    List<Notice> export(Document document, OutputStream out) throws IOException;
}
