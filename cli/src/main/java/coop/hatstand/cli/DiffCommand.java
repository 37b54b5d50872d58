package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.app.Messages;
import coop.hatstand.cli.terminal.Terminal;
import coop.hatstand.revise.Edit;
import coop.hatstand.source.Limits;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hatstand diff}: says what changed between two states of a briefing. Writes no files. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Says what changed between two states of a briefing, as the edits of a draft are told. Writes no files.")
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier state: briefing JSON, a draft, a PDF with a briefing in it, or a thread.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The later state.")
    private String now = "";

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", description = "Language of what is printed (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Mixin
    private LimitOptions limits;

    @Mixin
    private PluginOptions plugins;

    private final Terminal terminal;
    private final Function<ClassLoader, Hatstand> door;

    DiffCommand(Terminal terminal, Function<ClassLoader, Hatstand> door) {
        this.terminal = terminal;
        this.door = door;
    }

    @Override
    public Integer call() throws Fault, IOException {
        Messages messages = Messages.in(language);
        Limits most = limits.limits(messages);
        Hatstand hatstand = plugins.door(door, messages).limits(most).build();
        List<Edit> edits = Hatstand.changes(new Inputs(hatstand, most, messages, terminal.input()).briefing(old), new Inputs(hatstand, most, messages, terminal.input()).briefing(now));
        edits.forEach(edit -> terminal.say(edit.text(messages.language())));
        if (edits.isEmpty()) {
            terminal.say(messages.text("command.diff.same"));
        }
        return ExitCode.DONE;
    }
}
