package coop.hatstand.cli;

import coop.hatstand.cli.terminal.Terminal;

/** The entry point of the process. */
public final class Main {
    private Main() {
    }

    /** Runs the command and exits with its code. */
    public static void main(String[] args) {
        System.exit(new HatstandCommand(Terminal.ofProcess()).run(args));
    }
}
