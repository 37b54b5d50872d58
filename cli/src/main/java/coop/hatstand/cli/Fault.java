package coop.hatstand.cli;

/** An error that the user can fix. The message is one line that says which file, where in it, and what to do. */
final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    Fault(String message) {
        super(message);
    }
}
