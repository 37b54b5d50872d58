package coop.hatstand;

/** A choice that is none of those there are. The message is one line that names it and them. */
public final class ChoiceException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** With a line for the person who chose. */
    public ChoiceException(String message) {
        super(message);
    }
}
