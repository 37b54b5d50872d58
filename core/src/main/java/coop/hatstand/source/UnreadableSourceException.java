package coop.hatstand.source;

/** Thrown when a source cannot be read. The message is one line for the person who supplied it: which source, where in it, and what to do. */
public final class UnreadableSourceException extends HatstandException {
    private static final long serialVersionUID = 1L;

    /** @param message one line for the person who gave the source */
    public UnreadableSourceException(String message) {
        this("unreadable-source", message);
    }

    /** @param cause what went wrong inside */
    public UnreadableSourceException(String message, Throwable cause) {
        this(message);
        initCause(cause);
    }

    UnreadableSourceException(String code, String message) {
        super(code, message);
    }
}
