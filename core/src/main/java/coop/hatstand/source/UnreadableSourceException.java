package coop.hatstand.source;

import coop.hatstand.internal.labels.Labels;
import java.io.IOException;

/** Thrown when a source cannot be read. The message is one line for the person who supplied it: which source, where in it, and what to do. */
public final class UnreadableSourceException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableSourceException(String message) {
        super(message);
    }

    /** The message for a source that exceeds a limit. */
    public static UnreadableSourceException beyond(LimitException fault, Labels labels) {
        UnreadableSourceException beyond = new UnreadableSourceException(labels.text("limit." + fault.limit().id(), fault.source(), fault.most()));
        beyond.initCause(fault);
        return beyond;
    }
}
