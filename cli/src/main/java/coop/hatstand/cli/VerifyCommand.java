package coop.hatstand.cli;

import coop.hatstand.Hatstand;
import coop.hatstand.app.Choices;
import coop.hatstand.app.InputReader;
import coop.hatstand.app.Messages;
import coop.hatstand.app.ThankYouPost;
import coop.hatstand.app.VerificationReport;
import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.cli.terminal.Terminal;
import coop.hatstand.document.Audience;
import coop.hatstand.json.VerificationJson;
import coop.hatstand.source.Limits;
import coop.hatstand.source.Source;
import coop.hatstand.verify.Verification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hatstand verify}: checks the quotations of texts against a briefing. Writes no files. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Checks a text that quotes a briefing, such as a press release or an article: each quotation and ref, names and words that its readers may not have, and figures. Writes no files.",
        footer = {"", "Exit codes: 0, nothing is wrong; 1, something is; 2, something is wrong with the arguments or a file."})
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The text: .md, .txt, .html, .docx, .odt or .pdf; or - for standard input.")
    private List<String> files = List.of();

    @Option(names = "--base", paramLabel = "BRIEFING", required = true, description = "The briefing it quotes: briefing JSON, a draft, a PDF with a briefing in it, or the thread itself.")
    private String base = "";

    @Option(names = "--audience", paramLabel = "WHO", defaultValue = "public", converter = Converters.AudienceChoice.class,
            description = "Who will read the text: spokesperson, members or public (default: ${DEFAULT-VALUE}).")
    private Audience audience = Audience.PUBLIC;

    @Option(names = "--default-attribution", paramLabel = "TERM", converter = Converters.TermChoice.class,
            description = "The terms to use where nobody stated any: on-the-record, by-hat, background or off-the-record.")
    private Optional<Attribution> term = Optional.empty();

    @Option(names = "--json", description = "Print the findings as JSON, one object for each text.")
    private boolean json;

    @Option(names = "--thanks", description = "Print the post that thanks those whose words a published text quotes, instead of the findings; it names nobody whose words are not on the record.")
    private boolean thanks;

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", description = "Language of what is printed around the findings (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Mixin
    private LimitOptions limits;

    @Mixin
    private PluginOptions plugins;

    private final Terminal terminal;
    private final Function<ClassLoader, Hatstand> door;

    VerifyCommand(Terminal terminal, Function<ClassLoader, Hatstand> door) {
        this.terminal = terminal;
        this.door = door;
    }

    @Override
    public Integer call() throws Fault, IOException {
        Messages messages = Messages.in(language);
        Limits most = limits.limits(messages);
        Hatstand hatstand = plugins.door(door, messages).limits(most).build();
        Briefing briefing = briefing(hatstand, most, messages);
        int code = ExitCode.DONE;
        for (Source text : new Inputs(hatstand, most, messages, terminal.input()).sources(files, new ArrayList<>())) {
            Verification verification = hatstand.verify(briefing, text, Choices.packing(audience, term, List.of(), Optional.empty()));
            tell(verification, briefing, messages);
            code = verification.wrong() ? ExitCode.PROBLEMS : code;
        }
        return code;
    }

    private Briefing briefing(Hatstand hatstand, Limits most, Messages messages) throws Fault, IOException {
        List<Source> sources = new Inputs(hatstand, most, messages, terminal.input()).sources(List.of(base), new ArrayList<>());
        return new InputReader(hatstand, messages).read(sources, new Choices(messages).reading(hatstand, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), Optional.empty()).briefing();
    }

    private void tell(Verification verification, Briefing briefing, Messages messages) throws IOException {
        if (thanks) {
            new ThankYouPost(briefing, messages).lines(verification).forEach(terminal::say);
            return;
        }
        if (json) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new VerificationJson().write(verification, out);
            out.toString(StandardCharsets.UTF_8).lines().forEach(terminal::say);
            return;
        }
        String name = files.size() > 1 ? verification.name() + ": " : "";
        VerificationReport report = new VerificationReport(verification, messages);
        report.findings().forEach(line -> terminal.say(name + line));
        report.summary().forEach(line -> terminal.say(name + line));
    }
}
