package coop.hatstand;

import coop.hatstand.source.HatstandException;

/** A choice that is none of those there are; the message names it and them. */
public final class ChoiceException extends HatstandException {
    private static final long serialVersionUID = 1L;

    /** @param message one line for the person who chose */
    public ChoiceException(String message) {
        super("choice", message);
    }
}
