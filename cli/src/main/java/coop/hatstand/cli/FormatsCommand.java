package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.cli.terminal.CellWidths;
import coop.hatstand.cli.terminal.Terminal;
import coop.hatstand.export.Format;
import coop.hatstand.internal.labels.Labels;
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
        Labels labels = Labels.of("en");
        Hatstand hatstand = door.apply(plugins.isEmpty() ? Hatstand.class.getClassLoader() : new Plugins(labels).loader(plugins));
        terminal.say(labels.text("command.formats.read"));
        hatstand.readers().forEach(reader -> say(reader, describe(reader, labels)));
        say(OWN, labels.text("command.reader." + OWN));
        terminal.say("");
        terminal.say(labels.text("command.formats.write"));
        for (Format format : hatstand.formats()) {
            say(format.id(), format.description() + " (." + format.extension() + ")");
        }
        return ExitCode.DONE;
    }

    private void say(String name, String description) {
        terminal.say(("  " + CellWidths.padded(name, 15) + description).stripTrailing());
    }

    /** A plug-in's reader has no description, only a name. */
    private static String describe(String reader, Labels labels) {
        String key = "command.reader." + reader;
        return labels.keys().contains(key) ? labels.text(key) : "";
    }
}
