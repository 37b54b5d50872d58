package coop.hatstand.cli;

import coop.hatstand.Choices;
import coop.hatstand.Hatstand;
import coop.hatstand.Reading;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Introduction;
import coop.hatstand.cli.terminal.Notices;
import coop.hatstand.cli.terminal.Terminal;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.filing.path.FilingReason;
import coop.hatstand.internal.labels.Labels;
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

    @Option(names = "--plugin", paramLabel = "JAR", description = "A jar with additional readers or exporters.")
    private List<String> plugins = List.of();

    @Option(names = "--strict", description = "Exit with code 1 if there is any warning.")
    private boolean strict;

    /** The title given, if any. */
    Optional<String> title() {
        return title.map(String::strip).filter(t -> !t.isEmpty());
    }

    /** Labels in the chosen language. */
    Labels labels() {
        return Choices.language(language);
    }

    /** The {@code Hatstand} with readers and exporters from plug-ins. */
    Hatstand hatstand(Function<ClassLoader, Hatstand> door) throws Fault {
        return door.apply(plugins.isEmpty() ? Hatstand.class.getClassLoader() : new Plugins(labels()).loader(plugins)).within(limits.limits(labels()));
    }

    /** Reads all inputs into one briefing with at least one question, and the edits of a draft among them. */
    @SuppressWarnings("try") // The work is shown for as long as it is open.
    ReadInputs gather(Hatstand hatstand, Terminal terminal) throws Fault, IOException {
        Labels labels = labels();
        try (Terminal.Work work = terminal.during(labels.text("command.progress.read"))) {
            return new ReadInputs(read(hatstand, terminal, labels), new Notices(terminal, labels), strict);
        }
    }

    private Revised read(Hatstand hatstand, Terminal terminal, Labels labels) throws Fault, IOException {
        Reading reading = reading(hatstand, labels);
        List<Notice> leftOut = new ArrayList<>();
        List<Source> sources = new Inputs(hatstand, limits.limits(labels), labels, terminal.input()).sources(inputs, leftOut);
        Optional<Source> made = base.isEmpty() ? Optional.empty()
                : new Inputs(hatstand, limits.limits(labels), labels, terminal.input()).sources(List.of(base.get()), leftOut).stream().findFirst();
        Revised revised = hatstand.revise(sources, reading, made);
        Briefing briefing = revised.briefing();
        if (briefing.questions().isEmpty()) {
            throw new Fault(labels.text("command.error.no-questions", sources.get(0).name()));
        }
        List<Notice> notices = new ArrayList<>(briefing.notices());
        notices.addAll(leftOut);
        return new Revised(briefing.toBuilder().notices(notices).build(), revised.edits(), revised.notices());
    }

    /** Why each answer was filed where it is. */
    List<FilingReason> reasons(Hatstand hatstand, Terminal terminal) throws Fault, IOException {
        Labels labels = labels();
        return hatstand.explain(new Inputs(hatstand, limits.limits(labels), labels, terminal.input()).sources(inputs, new ArrayList<>()), reading(hatstand, labels));
    }

    /** The inputs as they were typed, to be named in what the command suggests. */
    List<String> inputs() {
        return inputs;
    }

    /** All files that are read, which nothing may be written over. */
    List<String> files() {
        return Stream.of(inputs.stream(), questions.stream(), people.stream(), base.stream()).flatMap(Function.identity()).toList();
    }

    private Reading reading(Hatstand hatstand, Labels labels) throws Fault, IOException {
        Choices choices = new Choices(labels);
        Optional<String> from = reader.map(name -> choices.reader(name, hatstand.readers()));
        List<String> asked = questions.isPresent() ? choices.questions(named(questions.get(), labels)) : List.of();
        List<Introduction> said = people.isPresent() ? choices.people(named(people.get(), labels)) : List.of();
        return new Reading(language, title(), asked, from, said);
    }

    /** A file that an option names, read as far as any. */
    private Source named(String file, Labels labels) throws Fault {
        return Paths.source(file, labels).within(limits.limits(labels));
    }
}
