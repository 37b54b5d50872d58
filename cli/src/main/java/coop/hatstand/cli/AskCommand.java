package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.app.Messages;
import coop.hatstand.app.PlainFileName;
import coop.hatstand.ask.TermsRequest;
import coop.hatstand.ask.TermsRequests;
import coop.hatstand.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hatstand ask}: writes to everybody whose answers nobody may use yet. Sends nothing. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Writes a short message to each person whose answers nobody may use yet: their exact words, where these would appear and credited how, and the choices. Sends nothing. "
                + "The replies, read with the briefing (hatstand brief BRIEFING replies.mbox), set the terms.")
final class AskCommand implements Callable<Integer> {
    /** Where the messages are to go. */
    enum Channel {
        POST, MAIL
    }

    @Mixin
    private SourceOptions sources;

    @Option(names = {"-o", "--out"}, paramLabel = "DIR", defaultValue = ".", description = "The folder to write to, created if necessary (default: the current folder).")
    private String out = ".";

    @Option(names = "--channel", paramLabel = "CHANNEL", defaultValue = "post", converter = Converters.ChannelChoice.class,
            description = "post: one forum post that mentions everybody, and a text for each person; mail: a mail to open and send for each person (default: ${DEFAULT-VALUE}).")
    private Channel channel = Channel.POST;

    private final Terminal terminal;
    private final Function<ClassLoader, Hatstand> door;

    AskCommand(Terminal terminal, Function<ClassLoader, Hatstand> door) {
        this.terminal = terminal;
        this.door = door;
    }

    @Override
    public Integer call() throws Fault, IOException {
        Messages messages = sources.messages();
        Hatstand hatstand = sources.hatstand(door);
        OutFolder folder = new OutFolder(Paths.of(out, messages), messages, sources.files(), false);
        ReadInputs readInputs = sources.gather(hatstand, terminal);
        TermsRequests requests = hatstand.requests(readInputs.briefing());
        if (requests.people().isEmpty()) {
            terminal.say(messages.text("ask.nobody-waits"));
            return readInputs.done();
        }
        if (channel == Channel.POST) {
            write(folder, messages, "ask-all", "md", requests.post());
        }
        for (TermsRequest request : requests.people()) {
            String name = "ask-" + PlainFileName.of(request.name(), request.respondent());
            write(folder, messages, name, channel == Channel.MAIL ? "eml" : "txt", channel == Channel.MAIL ? request.mail() : request.subject() + "\n\n" + request.text());
        }
        terminal.say(messages.count("ask.wrote", requests.people().size()));
        terminal.say(messages.text("ask.next", String.join(" ", sources.inputs())));
        return readInputs.done();
    }

    private void write(OutFolder folder, Messages messages, String name, String extension, String text) throws IOException {
        OutFolder.Outcome outcome = folder.write(name, extension, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
        String key = outcome.written() ? "command.wrote" : "command.unchanged";
        terminal.say(messages.text(key + (outcome.instead() ? ".instead" : ""), outcome.path(), name + "." + extension));
    }
}
