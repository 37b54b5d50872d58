package coop.hatstand.source;

/** Thrown for text that is not a valid briefing. The message is one line that says which source, where in it, and what to do. */
public final class BriefingFormatException extends HatstandException {
    private static final long serialVersionUID = 1;

    /** @param message one line that names the source, the place and the cure */
    public BriefingFormatException(String message) {
        super("briefing-format", message);
    }
}
