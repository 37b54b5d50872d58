package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.app.Messages;
import coop.hatstand.cli.terminal.CellWidths;
import coop.hatstand.cli.terminal.Terminal;
import coop.hatstand.export.Format;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hatstand formats}: lists what can be read and written here. */
@Command(name = "formats", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Lists what can be read and written here.")
final class FormatsCommand implements Callable<Integer> {
    private static final String OWN = "json";

    @Option(names = "--plugin", paramLabel = "JAR", description = "A jar with additional readers or exporters.")
    private List<String> plugins = List.of();

    private final Terminal terminal;
    private final Function<ClassLoader, Hatstand> door;

    FormatsCommand(Terminal terminal, Function<ClassLoader, Hatstand> door) {
        this.terminal = terminal;
        this.door = door;
    }

    @Override
    public Integer call() throws Fault {
        Messages messages = Messages.usual();
        Hatstand hatstand = door.apply(new Plugins(plugins, messages).loader());
        terminal.say(messages.text("command.formats.read"));
        hatstand.readers().forEach(reader -> say(reader, describe(reader, messages)));
        say(OWN, messages.text("command.reader." + OWN));
        terminal.say("");
        terminal.say(messages.text("command.formats.write"));
        for (Format format : hatstand.formats()) {
            say(format.id(), format.description() + " (." + format.extension() + ")");
        }
        return ExitCode.DONE;
    }

    private void say(String name, String description) {
        terminal.say(("  " + CellWidths.padded(name, 15) + description).stripTrailing());
    }

    /** A plug-in's reader has no description, only a name. */
    private static String describe(String reader, Messages messages) {
        String key = "command.reader." + reader;
        return messages.keys().contains(key) ? messages.text(key) : "";
    }
}
