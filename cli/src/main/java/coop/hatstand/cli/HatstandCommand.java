package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.app.Messages;
import coop.hatstand.cli.guide.CompletionCommand;
import coop.hatstand.cli.guide.Guide;
import coop.hatstand.cli.guide.HelpCommand;
import coop.hatstand.cli.guide.Typed;
import coop.hatstand.cli.terminal.Loudness;
import coop.hatstand.cli.terminal.Terminal;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The {@code hatstand} command: help, version and subcommands. */
@Command(
        name = "hatstand",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns a community's answers into a briefing you can speak from.",
        footer = {"", "\"hatstand FILE\" does what \"hatstand brief FILE\" does.", "", "Try: hatstand brief seeds/talking-to-a-journalist.txt -o out"})
final class HatstandCommand implements Runnable {
    private static final int HELP_WIDTH = 100;
    /** These speak of all the others. */
    private static final Set<String> ABOUT_ALL = Set.of("help", "completion");

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

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "Print results, warnings and errors only: no notes, and not what to do next.")
    private void quiet(boolean on) {
        terminal.speak(on, Loudness.QUIET);
    }

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Print every notice, not only the most important one.")
    private void verbose(boolean on) {
        terminal.speak(on, Loudness.VERBOSE);
    }

    @Option(names = "--color", scope = ScopeType.INHERIT, paramLabel = "COLOR", converter = Converters.ColorChoice.class,
            description = "Colour for warnings and errors: auto, if they go to a terminal; always; or never (default: auto).")
    private void color(Optional<Terminal.Color> color) {
        color.ifPresent(terminal::color);
    }

    /** Runs the command. Never throws. */
    int run(String... args) {
        Typed typed = Typed.of(args).withCommand(parts().keySet());
        Messages messages = messages(typed);
        Faults faults = new Faults(terminal, messages);
        Optional<String> list = typed.brokenList("--to");
        if (list.isPresent()) {
            return faults.of(new Fault(messages.text("command.error.list", list.get())));
        }
        try {
            return commandLine(faults, typed.toArray()).execute(typed.toArray());
        } catch (RuntimeException | Error e) {
            return faults.of(e);
        }
    }

    /** What is wrong with the arguments is said in the language among them, if there is such a language. */
    private static Messages messages(Typed typed) {
        try {
            return Messages.in(typed.value("--language").orElse("en"));
        } catch (IOException e) {
            return Messages.usual();
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
        if (args.length > 0 && parts.containsKey(args[0]) && !ABOUT_ALL.contains(args[0])) {
            line.addSubcommand(parts.get(args[0]).get());
        } else {
            parts.values().forEach(part -> line.addSubcommand(part.get()));
        }
        Guide.layOut(line);
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
        parts.put("help", HelpCommand::new);
        parts.put("completion", CompletionCommand::new);
        return parts;
    }
}
