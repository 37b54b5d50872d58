package coop.hatstand.suggest;

import java.io.IOException;
import java.nio.file.Path;

/** Reads a sentence model that a person has in a file. Found by {@link java.util.ServiceLoader}. */
public interface SentenceModelReader {
    /**
     * Loads the model. Nothing is fetched; files that belong to it are beside it.
     *
     * @throws IOException if it cannot be read; the message is one line that says what is wrong with it
     */
    SentenceModel read(Path file) throws IOException;
}
