package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.labels.Labels;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command as a whole: help, version, and its parts. */
@Command(
        name = "hatstand",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns a community's answers into a briefing you can speak from.",
        footer = {"", "Try: hatstand brief seeds/talking-to-a-journalist.txt -o out"})
final class HatstandCommand implements Runnable {
    private static final int HELP_WIDTH = 100;

    private final Terminal terminal;
    private final Function<ClassLoader, Hatstand> door;

    HatstandCommand(Terminal terminal) {
        this(terminal, Hatstand::found);
    }

    /** With another door, for trying what happens when a part fails. */
    HatstandCommand(Terminal terminal, Function<ClassLoader, Hatstand> door) {
        this.terminal = terminal;
        this.door = door;
    }

    /** Runs the command; never throws. */
    int run(String... args) {
        Faults faults = new Faults(terminal, Labels.of("en"));
        try {
            return commandLine(faults).execute(args);
        } catch (RuntimeException | Error e) {
            return faults.of(e);
        }
    }

    @Override
    public void run() {
        commandLine(new Faults(terminal, Labels.of("en"))).usage(terminal.results(), Ansi.OFF);
        terminal.results().flush();
    }

    private CommandLine commandLine(Faults faults) {
        CommandLine line = new CommandLine(this)
                .addSubcommand(new BriefCommand(terminal, door))
                .addSubcommand(new CheckCommand(terminal, door))
                .addSubcommand(new FormatsCommand(terminal, door))
                .addSubcommand(new ServeCommand(terminal, door));
        // A file whose name begins with @ is an input like any other.
        return line.setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(Math.max(55, Math.min(HELP_WIDTH, terminal.width())))
                .setOut(terminal.results())
                .setParameterExceptionHandler((e, args) -> faults.usage(e))
                .setExecutionExceptionHandler((e, command, parsed) -> faults.of(e));
    }
}
