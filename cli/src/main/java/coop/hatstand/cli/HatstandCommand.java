package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.app.Messages;
import coop.hatstand.cli.terminal.Terminal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The {@code hatstand} command: help, version and subcommands. */
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
        this(terminal, loader -> Hatstand.builder(loader).build());
    }

    /** With another {@code Hatstand}, for testing what happens when a part fails. */
    HatstandCommand(Terminal terminal, Function<ClassLoader, Hatstand> door) {
        this.terminal = terminal;
        this.door = door;
    }

    /** Runs the command. Never throws. */
    int run(String... args) {
        Faults faults = new Faults(terminal, Messages.usual());
        try {
            return commandLine(faults, args).execute(args);
        } catch (RuntimeException | Error e) {
            return faults.of(e);
        }
    }

    @Override
    public void run() {
        commandLine(new Faults(terminal, Messages.usual())).usage(terminal.results(), Ansi.OFF);
        terminal.results().flush();
    }

    /** With all subcommands, or only the one named first: setting up the others takes a twentieth of a second. */
    private CommandLine commandLine(Faults faults, String... args) {
        Map<String, Supplier<Object>> parts = parts();
        CommandLine line = new CommandLine(this);
        if (args.length > 0 && parts.containsKey(args[0])) {
            line.addSubcommand(parts.get(args[0]).get());
        } else {
            parts.values().forEach(part -> line.addSubcommand(part.get()));
        }
        // A file whose name starts with @ is an input like any other.
        return line.setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(Math.max(55, Math.min(HELP_WIDTH, terminal.width())))
                .setOut(terminal.results())
                .setParameterExceptionHandler((e, typed) -> faults.usage(e))
                .setExecutionExceptionHandler((e, command, parsed) -> faults.of(e));
    }

    private Map<String, Supplier<Object>> parts() {
        Map<String, Supplier<Object>> parts = new LinkedHashMap<>();
        parts.put("brief", () -> new BriefCommand(terminal, door));
        parts.put("check", () -> new CheckCommand(terminal, door));
        parts.put("file", () -> new FileCommand(terminal, door));
        parts.put("ask", () -> new AskCommand(terminal, door));
        parts.put("diff", () -> new DiffCommand(terminal, door));
        parts.put("verify", () -> new VerifyCommand(terminal, door));
        parts.put("formats", () -> new FormatsCommand(terminal, door));
        parts.put("serve", () -> new ServeCommand(terminal, door));
        return parts;
    }
}
