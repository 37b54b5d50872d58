package coop.hatstand.source;

/** A source that cannot be read as what it should be. */
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
