package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.app.FilingSession;
import coop.hatstand.app.Messages;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Question;
import coop.hatstand.cli.terminal.Keys;
import coop.hatstand.cli.terminal.PassagePrompt;
import coop.hatstand.cli.terminal.Terminal;
import coop.hatstand.json.BriefingJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hatstand file}: walks what is unfiled, a key for each passage, and writes the briefing after each. */
@Command(
        name = "file",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Goes through the unfiled passages, the surest suggestions first, and files each where you say, with one key: 1 to 9, the question beside that digit; + shows further questions; "
                + "& before a digit, one more question for the same passage; 0, it stays unfiled; s, split it into its paragraphs, or a list into its items; u, undo; q, stop. "
                + "What you file counts at once for the suggestions that are left. The briefing is written after each key.")
final class FileCommand implements Callable<Integer> {
    private static final String JSON = "json";
    private static final int PAGE = 9;

    @Mixin
    private SourceOptions sources;

    @Option(names = {"-o", "--out"}, paramLabel = "FILE", defaultValue = "filed.json", description = "The briefing to write (default: ${DEFAULT-VALUE}); if it exists, a new one is written beside it.")
    private String out = "filed.json";

    private final Terminal terminal;
    private final Function<ClassLoader, Hatstand> door;
    private final List<String> chosen = new ArrayList<>();
    private int page;
    private int filed;
    private Optional<Path> written = Optional.empty();

    FileCommand(Terminal terminal, Function<ClassLoader, Hatstand> door) {
        this.terminal = terminal;
        this.door = door;
    }

    @Override
    public Integer call() throws Fault, IOException {
        Messages messages = sources.messages();
        Hatstand hatstand = sources.hatstand(door);
        ReadInputs readInputs = sources.gather(hatstand, terminal);
        readInputs.tell();
        FilingSession session = new FilingSession(hatstand, readInputs.briefing());
        terminal.say(session.left() == 0 ? messages.text("file.none") : messages.count("file.passages", session.left()));
        try (Keys keys = Keys.of(terminal)) {
            walk(session, keys, messages);
        }
        if (written.isEmpty()) {
            save(session.briefing(), messages);
        }
        terminal.say(messages.count("file.done", filed, written.orElseThrow()));
        terminal.say(messages.text("command.next.brief", "hatstand brief " + written.orElseThrow()));
        return readInputs.done();
    }

    private void walk(FilingSession session, Keys keys, Messages messages) throws Fault, IOException {
        boolean any = session.current().isPresent();
        while (any) {
            show(session, messages);
            OptionalInt key = keys.next();
            if (key.isEmpty() || key.getAsInt() == 'q') {
                return;
            }
            pressed(session, (char) key.getAsInt(), keys, messages);
        }
    }

    private void show(FilingSession session, Messages messages) {
        if (session.current().isEmpty()) {
            terminal.say(messages.text("file.last"));
            return;
        }
        new PassagePrompt(session.briefing(), messages, terminal.width()).lines(session.current().orElseThrow(), session.choices(), page * PAGE, PAGE).forEach(terminal::say);
    }

    private void pressed(FilingSession session, char key, Keys keys, Messages messages) throws Fault, IOException {
        if (key == 'u') {
            undo(session, messages);
        } else if (session.current().isPresent()) {
            pressed(session, session.current().get().id().toUpperCase(Locale.ROOT), key, keys, messages);
        }
    }

    private void undo(FilingSession session, Messages messages) throws Fault, IOException {
        int before = session.briefing().responses().size();
        terminal.say(messages.text(session.undo() ? "file.undone" : "file.nothing-to-undo"));
        filed -= before - session.briefing().responses().size();
        decided(session, messages);
    }

    private void pressed(FilingSession session, String ref, char key, Keys keys, Messages messages) throws Fault, IOException {
        List<Question> choices = session.choices();
        switch (key) {
            case '+' -> page = (page + 1) * PAGE < choices.size() ? page + 1 : 0;
            case '&' -> {
                OptionalInt digit = keys.next();
                digit.ifPresent(next -> choice(choices, next).ifPresent(question -> chosen.add(question.id())));
            }
            case '0' -> {
                session.skip();
                terminal.say(messages.text("file.skipped", ref));
                decided(session, messages);
            }
            case 's' -> {
                int parts = session.split();
                terminal.say(parts > 1 ? messages.text("file.split", ref, parts) : messages.text("file.not-split", ref));
                decided(session, messages);
            }
            default -> file(session, choice(choices, key), ref, key, messages);
        }
    }

    private Optional<Question> choice(List<Question> choices, int key) {
        int at = page * PAGE + key - '1';
        return key >= '1' && key <= '9' && at < choices.size() ? Optional.of(choices.get(at)) : Optional.empty();
    }

    private void file(FilingSession session, Optional<Question> choice, String ref, char key, Messages messages) throws Fault, IOException {
        if (choice.isEmpty()) {
            terminal.say(messages.text("file.unknown-key", key));
            return;
        }
        chosen.add(choice.get().id());
        List<String> questions = chosen.stream().distinct().toList();
        String numbers = String.join(", ", session.briefing().questions().stream().filter(question -> questions.contains(question.id())).map(Question::number).toList());
        session.file(questions);
        filed++;
        terminal.say(messages.text("file.filed", ref, numbers));
        decided(session, messages);
    }

    private void decided(FilingSession session, Messages messages) throws Fault, IOException {
        chosen.clear();
        page = 0;
        save(session.briefing(), messages);
    }

    /** Writes the briefing: first beside what is there, then in its own place. */
    private void save(Briefing briefing, Messages messages) throws Fault, IOException {
        Path file = written.isPresent() ? written.get() : Paths.of(out, messages);
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        Path folder = file.getParent() == null ? Path.of("") : file.getParent();
        written = Optional.of(new OutFolder(folder, messages, sources.files(), written.isPresent()).write(name, JSON, to -> new BriefingJson().write(briefing, to)).path());
    }
}
