package coop.hatstand.cli;

import coop.hatstand.cli.terminal.Terminal;

/** Where the process starts. */
public final class Main {
    private Main() {
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new HatstandCommand(Terminal.ofProcess()).run(args));
    }
}
