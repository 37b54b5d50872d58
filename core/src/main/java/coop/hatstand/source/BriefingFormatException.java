package coop.hatstand.source;

import java.io.IOException;

/** Thrown for text that is not a valid briefing. The message is one line that says which source, where in it, and what to do. */
public final class BriefingFormatException extends IOException {
    private static final long serialVersionUID = 1;

    public BriefingFormatException(String message) {
        super(message);
    }
}
