package coop.hatstand.source;

import java.io.IOException;

/** A text that is no briefing; the message is one line that names the source, the place and the cure. */
public final class BriefingFormatException extends IOException {
    private static final long serialVersionUID = 1;

    public BriefingFormatException(String message) {
        super(message);
    }
}
