package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.app.Findings;
import coop.hatstand.app.Messages;
import coop.hatstand.app.NextStep;
import coop.hatstand.cli.terminal.CheckReport;
import coop.hatstand.cli.terminal.EditReport;
import coop.hatstand.cli.terminal.Terminal;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hatstand check}: shows who answered what, on what evidence, and what is unfiled and why. Writes no files. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Shows who answered what, why each answer was filed there, what is missing, and what is unfiled and why. Writes no files.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private SourceOptions sources;

    @Option(names = "--people-template", description = "Instead, print a table of the people who wrote, to fill in and use with --people.")
    private boolean template;

    @Option(names = "--explain", paramLabel = "REF", description = "Instead, print why an answer, such as A3.2, was filed where it is: the evidence, its weight, and the margin.")
    private String explained;

    @Mixin
    private SampleOptions sample;

    private final Terminal terminal;
    private final Function<ClassLoader, Hatstand> door;

    CheckCommand(Terminal terminal, Function<ClassLoader, Hatstand> door) {
        this.terminal = terminal;
        this.door = door;
    }

    @Override
    public Integer call() throws Fault, IOException {
        Messages messages = sources.messages();
        ReadInputs readInputs = sources.gather(sources.hatstand(door), terminal);
        Findings findings = new Findings(readInputs.briefing(), messages);
        NextStep next = new NextStep(messages, sources.inputs());
        if (explained != null) {
            sources.explanation(readInputs.briefing(), sources.hatstand(door), terminal).lines(explained).forEach(terminal::say);
            return readInputs.done();
        }
        if (sample.asked()) {
            sample.lines(readInputs.briefing(), messages).forEach(terminal::say);
            return readInputs.done();
        }
        if (template) {
            findings.peopleTemplate().forEach(terminal::say);
            terminal.tell(next.afterTemplate());
            return readInputs.done();
        }
        new EditReport(terminal, messages).tell(readInputs.revised());
        new CheckReport(readInputs.briefing(), messages, terminal.width()).lines().forEach(terminal::say);
        readInputs.tell();
        findings.doubts(List.of()).forEach(terminal::say);
        terminal.say(findings.howSure());
        if (!readInputs.briefing().unfiled().isEmpty()) {
            terminal.advise(next.byHand());
        }
        terminal.advise(next.afterCheck());
        return readInputs.done();
    }
}
