package coop.hatstand.cli.terminal;

/** How much is printed. */
public enum Loudness {
    /** Results, warnings and errors. */
    QUIET,
    /** Notes too, of many of a kind the most important one, and what to do next. */
    USUAL,
    /** Every notice. */
    VERBOSE
}
