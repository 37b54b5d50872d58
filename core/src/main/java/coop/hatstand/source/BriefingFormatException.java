package coop.hatstand.source;

/** A text that is no briefing. */
public final class BriefingFormatException extends HatstandException {
    private static final long serialVersionUID = 1;

    /** @param message one line that names the source, the place and the cure */
    public BriefingFormatException(String message) {
        super("briefing-format", message);
    }
}
