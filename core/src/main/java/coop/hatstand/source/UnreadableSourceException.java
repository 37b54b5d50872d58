package coop.hatstand.source;

import coop.hatstand.internal.labels.Labels;
import java.io.IOException;

/** A source that cannot be read as what it should be. The message is one line for the person who gave it: the source, the place, the cure. */
public final class UnreadableSourceException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableSourceException(String message) {
        super(message);
    }

    /** What a person is told of a source that goes beyond a limit. */
    public static UnreadableSourceException beyond(LimitException fault, Labels labels) {
        UnreadableSourceException beyond = new UnreadableSourceException(labels.text("limit." + fault.limit().id(), fault.source(), fault.most()));
        beyond.initCause(fault);
        return beyond;
    }
}
