package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.ReadOptions;
import coop.hatstand.app.Choices;
import coop.hatstand.app.ExplanationReport;
import coop.hatstand.app.InputReader;
import coop.hatstand.app.Messages;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.cli.terminal.Notices;
import coop.hatstand.cli.terminal.Terminal;
import coop.hatstand.document.Notice;
import coop.hatstand.revise.Revised;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that {@code brief} and {@code check} share: what to read and how, and whether warnings count. */
final class SourceOptions {
    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A thread, form, briefing JSON or edited draft; a folder of them (read in order of name, " + Inputs.DEPTH + " levels deep); or - for standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--questions", paramLabel = "FILE", description = "A file with the questions, one per line or list item, if the input does not have them.")
    private Optional<String> questions = Optional.empty();

    @Option(names = "--people", paramLabel = "FILE",
            description = "A table of people with the columns who,name,hats,attribution; \"hatstand check INPUT --people-template\" prints one to fill in.")
    private Optional<String> people = Optional.empty();

    @Option(names = "--from", paramLabel = "READER", description = "Read every input with this reader; \"hatstand formats\" lists the readers.")
    private Optional<String> reader = Optional.empty();

    @Option(names = "--title", paramLabel = "TITLE", description = "The briefing's title (default: the source's).")
    private Optional<String> title = Optional.empty();

    @Option(names = "--base", paramLabel = "BRIEFING", description = "The briefing an edited draft was made from, if the draft no longer contains it.")
    private Optional<String> base = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", description = "Language of headings, labels and notices (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Mixin
    private LimitOptions limits;

    @Mixin
    private PluginOptions plugins;

    @Option(names = "--strict", description = "Exit with code 1 if there is any warning.")
    private boolean strict;

    /** The title given, if any. */
    Optional<String> title() {
        return title.map(String::strip).filter(t -> !t.isEmpty());
    }

    /** Labels in the chosen language. */
    Messages messages() throws IOException {
        return Messages.in(language);
    }

    /** The door, with what the plug-ins add. */
    Hatstand hatstand(Function<ClassLoader, Hatstand> door) throws Fault, IOException {
        return plugins.door(door, messages()).limits(limits.limits(messages())).build();
    }

    /** Reads all inputs into one briefing with at least one question, and the edits of a draft among them. */
    @SuppressWarnings("try") // The work is shown for as long as it is open.
    ReadInputs gather(Hatstand hatstand, Terminal terminal) throws Fault, IOException {
        Messages messages = messages();
        try (Terminal.Work work = terminal.during(messages.text("command.progress.read"))) {
            return new ReadInputs(read(hatstand, terminal, messages), new Notices(terminal, messages), strict);
        }
    }

    private Revised read(Hatstand hatstand, Terminal terminal, Messages messages) throws Fault, IOException {
        ReadOptions reading = reading(hatstand, messages);
        List<Notice> leftOut = new ArrayList<>();
        List<Source> sources = new Inputs(hatstand, limits.limits(messages), messages, terminal.input()).sources(inputs, leftOut);
        Optional<Source> made = base.isEmpty() ? Optional.empty()
                : new Inputs(hatstand, limits.limits(messages), messages, terminal.input()).sources(List.of(base.get()), leftOut).stream().findFirst();
        Revised revised = new InputReader(hatstand, messages).read(sources, reading, made);
        Briefing briefing = revised.briefing();
        List<Notice> notices = new ArrayList<>(briefing.notices());
        notices.addAll(leftOut);
        return new Revised(briefing.toBuilder().notices(notices).build(), revised.edits(), revised.notices());
    }

    /** Why each answer was filed where it is. */
    ExplanationReport explanation(Briefing briefing, Hatstand hatstand, Terminal terminal) throws Fault, IOException {
        Messages messages = messages();
        List<Source> sources = new Inputs(hatstand, limits.limits(messages), messages, terminal.input()).sources(inputs, new ArrayList<>());
        return new ExplanationReport(briefing, hatstand.explain(sources, reading(hatstand, messages)), messages);
    }

    /** The inputs as they were typed, to be named in what the command suggests. */
    List<String> inputs() {
        return inputs;
    }

    /** All files that are read, which nothing may be written over. */
    List<String> files() {
        return Stream.of(inputs.stream(), questions.stream(), people.stream(), base.stream()).flatMap(Function.identity()).toList();
    }

    private ReadOptions reading(Hatstand hatstand, Messages messages) throws Fault, IOException {
        return new Choices(messages).reading(hatstand, title(), reader, named(questions, messages), named(people, messages));
    }

    /** A file that an option names, read as far as any. */
    private Optional<Source> named(Optional<String> file, Messages messages) throws Fault {
        return file.isPresent() ? Optional.of(Paths.source(file.get(), messages).within(limits.limits(messages))) : Optional.empty();
    }
}
