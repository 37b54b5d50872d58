package coop.hatstand.cli;

/** How the command ends. */
final class ExitCode {
    static final int DONE = 0;
    /** Done, but something is lost, doubtful or left to a person, and {@code --strict} was given. */
    static final int PROBLEMS = 1;
    /** The arguments or a file are at fault. */
    static final int FAULT = 2;
    /** The program is at fault (EX_SOFTWARE of sysexits.h). */
    static final int BUG = 70;

    private ExitCode() {
    }
}
