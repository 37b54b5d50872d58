package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.labels.Labels;
import coop.hatstand.revise.Revised;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who answered what, by which evidence, and what is unfiled and why. Writes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Shows who answered what and by which evidence, gaps, and what is unfiled and why; writes nothing.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private SourceOptions sources;

    @Option(names = "--strict", description = "End with exit code 1 if there is any warning.")
    private boolean strict;

    private final Terminal terminal;
    private final Function<ClassLoader, Hatstand> door;

    CheckCommand(Terminal terminal, Function<ClassLoader, Hatstand> door) {
        this.terminal = terminal;
        this.door = door;
    }

    @Override
    public Integer call() throws Fault, IOException {
        Labels labels = sources.labels();
        Revised revised = sources.read(sources.hatstand(door), terminal);
        Briefing briefing = revised.briefing();
        new Edits(terminal, labels).tell(revised);
        new CheckReport(briefing, labels, terminal.width()).lines().forEach(terminal::say);
        Notices notices = new Notices(terminal, labels);
        notices.tell(revised.notices());
        notices.tell(briefing.notices());
        terminal.say(new NextStep(labels, sources.inputs()).afterCheck());
        return strict && notices.warned() ? ExitCode.PROBLEMS : ExitCode.DONE;
    }
}
