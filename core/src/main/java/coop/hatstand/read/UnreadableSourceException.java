package coop.hatstand.read;

import java.io.IOException;

/** A source that cannot be read as what it should be. The message is one line for the person who gave it: the source, the place, the cure. */
public final class UnreadableSourceException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableSourceException(String message) {
        super(message);
    }
}
