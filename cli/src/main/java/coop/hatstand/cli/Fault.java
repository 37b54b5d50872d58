package coop.hatstand.cli;

/** Something the person who gave the command can mend. The message is one line: the file, the place, the cure. */
final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    Fault(String message) {
        super(message);
    }
}
