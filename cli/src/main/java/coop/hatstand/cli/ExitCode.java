package coop.hatstand.cli;

/** The command's exit codes. */
final class ExitCode {
    static final int DONE = 0;
    /** Done, but with warnings, and {@code --strict} was given. */
    static final int PROBLEMS = 1;
    /** Something is wrong with the arguments or a file. */
    static final int FAULT = 2;
    /** A bug in the program (EX_SOFTWARE in sysexits.h). */
    static final int BUG = 70;

    private ExitCode() {
    }
}
