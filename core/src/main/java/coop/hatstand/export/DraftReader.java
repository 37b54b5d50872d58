package coop.hatstand.export;

import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.Optional;

/** Reads back a file that an {@link Exporter} wrote and a person may have edited. Stateless. */
public interface DraftReader {

    /**
     * Reads a draft.
     *
     * @param language the language of messages where the draft does not name its own: a BCP 47 tag that Hatstand has words for
     * @return the draft, or empty if the source is not a draft in this reader's format
     * @throws IOException if the source cannot be read or is a damaged draft; the message says in one line where and what to do
     */
    Optional<Draft> read(Source source, String language) throws IOException;

    /** The same, with messages in English. */
    default Optional<Draft> read(Source source) throws IOException {
        return read(source, "en");
    }
}
