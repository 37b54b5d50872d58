package coop.hatstand.export;

import coop.hatstand.document.Content;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads back a file that an {@link Exporter} wrote and a person may have edited. Stateless. */
public interface DraftReader {

    /**
     * Reads a draft.
     *
     * @return the draft, or empty if the source is not a draft in this reader's format
     * @throws IOException if the source cannot be read, or is a draft that cannot be taken apart; the message names the place and the cure in one line
     */
    Optional<Draft> read(Source source) throws IOException;

    /**
     * Reads a draft with words at hand that are likely to be in it, so that a long one need not hold them twice.
     *
     * @param words gives for a paragraph's words the same words, maybe as an object that there is already
     */
    default Optional<Draft> read(Source source, UnaryOperator<List<Inline>> words) throws IOException {
        return read(source);
    }

    /** The briefing JSON a file carries, where that can be told without reading all of the draft; empty where it cannot, or there is none. */
    default Optional<Content> embedded(Source source) throws IOException {
        return Optional.empty();
    }
}
