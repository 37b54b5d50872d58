package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.Reading;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Source;
import coop.hatstand.labels.Labels;
import coop.hatstand.revise.Revised;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read and how: the arguments that {@code brief} and {@code check} share. */
final class SourceOptions {
    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A thread, form, briefing JSON or edited draft; a folder of them (its files by name, " + Inputs.DEPTH + " folders deep); or - for standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--questions", paramLabel = "FILE", description = "The questions, a line or list item each, when they stand elsewhere.")
    private Optional<String> questions = Optional.empty();

    @Option(names = "--from", paramLabel = "READER", description = "Read every input as this; \"hatstand formats\" lists the readers.")
    private Optional<String> reader = Optional.empty();

    @Option(names = "--title", paramLabel = "TITLE", description = "The briefing's title, if not the source's own.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--base", paramLabel = "BRIEFING", description = "What an edited draft was made of, in case it does not carry it any more.")
    private Optional<String> base = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", description = "Language of the briefing's own words (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Option(names = "--plugin", paramLabel = "JAR", description = "A jar with more readers or exporters.")
    private List<String> plugins = List.of();

    /** The title that a person gave. */
    Optional<String> title() {
        return title.map(String::strip).filter(t -> !t.isEmpty());
    }

    /** The program's words in the language asked for. */
    Labels labels() throws Fault {
        if (!Labels.languages().contains(language)) {
            Labels english = Labels.of("en");
            throw new Fault(english.text("command.error.language", language, String.join(", ", Labels.languages())));
        }
        return Labels.of(language);
    }

    /** The door, with what the plug-ins add. */
    Hatstand hatstand(Function<ClassLoader, Hatstand> door) throws Fault {
        return door.apply(plugins.isEmpty() ? Hatstand.class.getClassLoader() : new Plugins(labels()).loader(plugins));
    }

    /** Reads everything that was given into one briefing with at least one question, and what was edited in the draft among it. */
    Revised read(Hatstand hatstand, Terminal terminal) throws Fault, IOException {
        Labels labels = labels();
        if (reader.isPresent() && !hatstand.readers().contains(reader.get())) {
            throw new Fault(labels.text("command.error.reader", reader.get(), String.join(", ", hatstand.readers())));
        }
        List<Notice> leftOut = new ArrayList<>();
        List<Source> sources = new Inputs(hatstand, labels, terminal.input()).sources(inputs, leftOut);
        Optional<Source> made = base.isEmpty() ? Optional.empty()
                : new Inputs(hatstand, labels, terminal.input()).sources(List.of(base.get()), leftOut).stream().findFirst();
        Revised revised = hatstand.revise(sources, reading(labels), made);
        Briefing briefing = revised.briefing();
        if (briefing.questions().isEmpty()) {
            throw new Fault(labels.text("command.error.no-questions", sources.get(0).name()));
        }
        List<Notice> notices = new ArrayList<>(briefing.notices());
        notices.addAll(leftOut);
        return new Revised(briefing.toBuilder().notices(notices).build(), revised.edits(), revised.notices());
    }

    /** The inputs as they were typed, to be named in what the command suggests. */
    List<String> inputs() {
        return inputs;
    }

    private Reading reading(Labels labels) throws Fault, IOException {
        List<String> asked = questions.isPresent() ? new QuestionList(labels).read(questions.get()) : List.of();
        return new Reading(language, title(), asked, reader);
    }
}
