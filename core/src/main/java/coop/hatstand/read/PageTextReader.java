package coop.hatstand.read;

import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads the text of a file that has pages, such as a PDF, so that its quotations can be checked. Stateless; found by {@link java.util.ServiceLoader}. */
public interface PageTextReader {

    /**
     * Reads the text of each page, in order.
     *
     * @return the pages' text with line feeds between lines, or empty if the source is not in this reader's format
     * @throws IOException if it cannot be read; the message says in one line where and what to do
     */
    Optional<List<String>> pages(Source source) throws IOException;

    /**
     * Reads what the file says beside its pages: title, author, subject, keywords, comments. None unless a reader knows how.
     *
     * @param source one whose pages it reads
     * @throws IOException if it cannot be read
     */
    default List<String> asides(Source source) throws IOException {
        return List.of();
    }
}
